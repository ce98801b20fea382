## Lo ocurrido (después de «Nombre — »)
event-signature = firma
event-definitive_signature = firma definitiva, con consentimiento en obligarse
event-ratification = ratificación: instrumento depositado en poder de la ONU
event-acceptance = aceptación: instrumento depositado en poder de la ONU
event-approval = aprobación: instrumento depositado en poder de la ONU
event-accession = adhesión: instrumento depositado en poder de la ONU
event-succession = sucesión en el tratado
event-formal_confirmation = confirmación formal
event-consent_to_be_bound = consentimiento en obligarse
event-provisional_application = aplicación provisional
event-participation = participación
event-simplified_procedure = consentimiento en obligarse por el procedimiento simplificado
event-application = aplicación del tratado
event-other = { $words }
event-reservation = reserva formulada
event-declaration = declaración formulada
event-objection = objeción a una reserva formulada por: { $target }
event-communication = comunicación enviada
event-territorial_application = aplicación extendida a territorios
event-withdrawal = retiro: { $action }
event-withdrawal_of_statement = retiro: { $action }
event-withdrawal_from_treaty = retiro del tratado o denuncia
event-date_corrected = fecha corregida ({ $action }): { $was } → { $date }
event-kind_corrected = tipo corregido: { $was } → { $action }
event-renamed = nombre nuevo en la página de la ONU; antes: { $was }
event-text_corrected = texto corregido ({ $action })
event-removed = ya no figura en la página de la ONU: { $action }
event-entry_into_force = El tratado está en vigor
event-threshold_reached = Hay instrumentos suficientes para la entrada en vigor
event-entry_into_force_on = Entrada en vigor: { $date }

## Los mismos actos como sustantivos
action-signature = firma
action-definitive_signature = firma definitiva
action-ratification = ratificación
action-acceptance = aceptación
action-approval = aprobación
action-accession = adhesión
action-succession = sucesión
action-formal_confirmation = confirmación formal
action-consent_to_be_bound = consentimiento en obligarse
action-provisional_application = aplicación provisional
action-participation = participación
action-simplified_procedure = procedimiento simplificado
action-application = aplicación
action-other = { $words }
action-reservation = reserva
action-declaration = declaración
action-objection = objeción
action-communication = comunicación
action-withdrawn = { $action } (retiro)

## Partes de los mensajes
correction = Corrección:
headline = { $name } — { $what }
list-comma = {", "}
in-brackets = { $what } ({ $more })
articles = Artículos: { $articles }
quote = «{ $text }»
tally = ✍️ signatarios: { $signatories } · 📥 instrumentos: { $counted } de { $threshold }
tally-in-force = ✍️ signatarios: { $signatories } · 📥 partes: { $parties }
source = 🔗 <a href="{ $url }">Colección de Tratados de la ONU</a> · estado al { $time }
source-untimed = 🔗 <a href="{ $url }">Colección de Tratados de la ONU</a>
read-at = 🕑 Última lectura correcta: { $time }
read-never = 🕑 La fuente aún no se ha leído.
read-trouble = ⚠️ Desde entonces no se ha podido leer la fuente; se muestra el último estado fiable.
