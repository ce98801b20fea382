## Lo ocurrido (después de «Nombre — »)
event-signature = firma
event-definitive_signature = firma definitiva: queda obligado
event-ratification = ratificación: el instrumento está depositado ante la ONU
event-acceptance = aceptación: el instrumento está depositado ante la ONU
event-approval = aprobación: el instrumento está depositado ante la ONU
event-accession = adhesión: el instrumento está depositado ante la ONU
event-succession = sucesión al tratado
event-formal_confirmation = confirmación formal
event-consent_to_be_bound = consentimiento en obligarse
event-provisional_application = aplicación provisional
event-participation = participación
event-simplified_procedure = obligado por el procedimiento simplificado
event-application = aplicación del tratado
event-other = { $words }
event-reservation = reserva formulada
event-declaration = declaración formulada
event-objection = objeción a una reserva de: { $target }
event-communication = comunicación enviada
event-territorial_application = tratado extendido a territorios
event-withdrawal = retiro: { $action }
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
action-withdrawn = { $action } (retirado)

## Partes de los mensajes
correction = Corrección
articles = Artículos: { $articles }
quote = «{ $text }»
tally = ✍️ { $signatories } firmas · 📥 instrumentos: { $counted } de { $threshold }
tally-in-force = ✍️ { $signatories } firmas · 📥 partes: { $parties }
source = 🔗 <a href="{ $url }">Colección de Tratados de la ONU</a> · estado al { $time }
source-untimed = 🔗 <a href="{ $url }">Colección de Tratados de la ONU</a>
read-at = 🕑 Última lectura correcta: { $time }
read-never = 🕑 La fuente aún no se ha leído.
read-trouble = ⚠️ Desde entonces no se ha podido leer la fuente; se muestra el último estado fiable.
