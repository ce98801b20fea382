## Los tratados por su nombre corto
treaty-XVIII-16 = Convención de las Naciones Unidas contra la Ciberdelincuencia

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

## Lo que informa la prensa (después de «Nombre — »); nunca lo que registró el depositario
step-adopted = El texto fue aprobado
step-opened = El tratado se abrió a la firma
step-signed = firma
step-bill_submitted = proyecto de ley en el parlamento
step-committee = respaldo de una comisión parlamentaria
step-parliament_approved = aprobación del parlamento
step-law_signed = ley promulgada
step-deposited = instrumento depositado
step-reservation = reserva anunciada
step-entered_into_force = El tratado entró en vigor
step-withdrawal = retiro
story-title = 📰 Según la prensa
story-unrecorded = ⏳ No registrado por la ONU
story-recorded = ✅ Registrado por la ONU
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Otra fecha: { $date } ({ $outlet })
story-counts = ⚠️ Las cifras difieren: { $numbers }. La cifra de la ONU: /status
recorded-after = ⏱ Registrado por la ONU { $days ->
    [one] { $days } día después
   *[other] { $days } días después
  } ({ $step }, { $date }; prensa)
ladder-recorded = registrado: <a href="{ $url }">ONU</a>
ladder-reported = según la prensa: { $sources }
ladder-missing = ▫️ Instrumento: la ONU no ha registrado ningún depósito
status-reported = 📰 Según la prensa, no registrado por la ONU: { $count }. /pipeline
pipeline-title = Según la prensa, no registrado por la ONU: { $treaty }
pipeline-none = La prensa no informa de nada que la ONU no haya registrado.
pipeline-note = Una votación en el parlamento o una ley promulgada aún no obligan a nadie: hace falta depositar un instrumento.
command-pipeline = Informado, aún no registrado

share-button = ↗️ Compartir

## /start y /help
start =
    <b>treatywatch</b>: lo que la ONU registra sobre un tratado, minutos después de publicarse.

    Quién firmó, quién depositó un instrumento, quién formuló una reserva y cuándo entra en vigor el tratado. Una votación en el parlamento aún no es una ratificación: un Estado solo queda obligado cuando deposita su instrumento ante la ONU.
start-button = 🔔 Seguir: { $treaty }
help =
    <b>Comandos</b>
    /status – cifras, lo que falta, últimos hechos
    /status Azerbaiyán – un participante
    /latest – últimos hechos
    /participant Viet Nam – pasos, fechas, declaraciones
    /pipeline – según la prensa, aún no registrado
    /reservations – reservas y declaraciones
    /timeline, /compare Azerbaiyán, Viet Nam – en el tiempo, lado a lado
    /calendar, /export – días por venir, datos en un archivo
    /chart, /map – imágenes
    /search, /treaties – buscar en declaraciones, otros tratados
    /pin – mantener el estado fijado
    /channels – mis canales y grupos
    /subscribe, /unsubscribe – seguir o dejar de seguir
    /subscriptions – lo que sigue este chat
    /settings – qué avisar, cuándo, con qué sonido
    /language – idioma
    /about – fuentes y qué significa «registrado»
    /privacy – lo que guardamos
    /forget – borrar este chat
command-start = Empezar
command-help = Todos los comandos
command-status = Cómo está el tratado
command-latest = Últimos hechos
command-participant = Los pasos de un participante
command-reservations = Reservas y declaraciones
command-timeline = Firmas e instrumentos en el tiempo
command-compare = Dos participantes lado a lado
command-calendar = Días por venir, para su calendario
command-export = Los datos en un archivo
command-subscribe = Seguir un tratado
command-unsubscribe = Dejar de seguir
command-subscriptions = Lo que sigue este chat
command-settings = Qué avisar, cuándo, con qué sonido
command-language = Elegir el idioma
command-about = Fuentes y términos
command-privacy = Lo que guardamos de este chat
command-forget = Borrar este chat

## Respuestas
status-adopted = Aprobación del texto: { $place }, { $date }
status-signatories = ✍️ Signatarios: <b>{ $count }</b>
status-parties = 📥 Partes: <b>{ $count }</b>
status-needed = ⏳ Para la entrada en vigor: { $count ->
    [one] falta <b>{ $count }</b> instrumento
   *[other] faltan <b>{ $count }</b> instrumentos
  }
status-bar = { $bar } { $counted } de { $threshold }
status-enters = ⚖️ Entrada en vigor: <b>{ $date }</b>
status-in-force = ⚖️ En vigor desde el <b>{ $date }</b>
status-window = 🗓 Abierto a la firma hasta el { $date }: { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
  }
status-window-last-day = 🗓 Hoy es el último día para firmar.
status-window-closed = 🗓 La firma se cerró el { $date }; solo adhesión.
status-latest = Últimos hechos
status-none-latest = Nada nuevo desde que empezamos a observar.
status-nothing = Aún no hemos leído la página de este tratado. Inténtelo de nuevo en unos minutos.
latest-title = Últimos hechos: { $treaty }
participant-no-steps = No hay pasos registrados de este participante.
participant-statements = Declaraciones y reservas
participant-unknown = No conozco ningún participante «{ $query }». Pruebe con el nombre de un Estado, por ejemplo: /participant Azerbaiyán
participant-which = ¿A cuál se refiere?
participant-usage = Escriba el nombre después del comando: /participant Azerbaiyán
timeline-adopted = • { $date } – aprobación del texto ({ $place })
timeline-signatures = • { $period } – { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
  }
timeline-instruments = • { $period } – { $count ->
    [one] { $count } instrumento
   *[other] { $count } instrumentos
  }
timeline-instrument = • { $date } – 📥 { $name }
compare-statements = Reservas y declaraciones: { $count }
compare-usage = Escriba dos nombres después del comando: /compare Azerbaiyán, Viet Nam
export-caption = { $treaty } · <a href="{ $url }">Colección de Tratados de la ONU</a>
export-usage = Escriba el tipo de archivo después del comando: /export csv o /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = Último día para firmar: { $treaty }
calendar-force = Entrada en vigor: { $treaty }
calendar-none = Aún no se conoce ningún día por venir: la firma está cerrada y la entrada en vigor no tiene fecha.
reservations-title = Reservas y declaraciones: { $treaty }
reservations-none = No hay reservas ni declaraciones registradas.
reservations-none-of = { $name }: no hay reservas ni declaraciones registradas.
subscribed = 🔔 Este chat sigue: <b>{ $treaty }</b>. Aquí llegarán nuevas firmas, instrumentos y reservas.
subscribed-already = 🔔 Este chat ya sigue: <b>{ $treaty }</b>.
unsubscribed = 🔕 Este chat ya no sigue: <b>{ $treaty }</b>.
unsubscribed-already = Este chat no sigue: <b>{ $treaty }</b>.
subscriptions-title = Este chat sigue:
subscriptions-none = Este chat aún no sigue nada. /subscribe
treaty-unknown = No observo «{ $query }». Observo: { $treaties }
settings-title = ⚙️ <b>Ajustes de este chat</b>
settings-language = 🌐 Idioma: { $name }
settings-topics = 🔔 Se avisa: { $count } de { $all } tipos
settings-now = ⚡ Al momento
settings-daily = 📬 Una vez al día, { $hour }:00
settings-weekly = 📬 Los lunes, { $hour }:00
settings-quiet = 🌙 Sin sonido { $from }:00–{ $to }:00
settings-loud = 🔊 Con sonido a cualquier hora
settings-back = ‹ Volver
settings-topics-choose = ¿Qué noticias deben llegar?
settings-mode-choose = ¿Cómo deben llegar las noticias?
settings-quiet-choose = ¿Cuándo deben llegar sin sonido? Llegarán de todos modos.
topic-signatures = Firmas
topic-instruments = Instrumentos
topic-reservations = Reservas, declaraciones
topic-objections = Objeciones
topic-withdrawals = Retiros
topic-force = Entrada en vigor
topic-press = Noticias de prensa
digest-title = 📬 { $count ->
    [one] Una noticia
   *[other] { $count } noticias
  }
digest-more = …y { $count } más. /latest
language-choose = Elija el idioma:
language-set = El idioma es español.
forget-ask = ¿Borrar todo lo que guardamos de este chat: su idioma y lo que sigue?
forget-yes = Borrar
forget-no = Conservar
forget-done = Borrado. /start empieza de nuevo.
forget-kept = No se borró nada.
admins-only = Solo los administradores de este grupo pueden cambiar los ajustes.
admins-unsure = Telegram no me dijo si usted es administrador. Inténtelo de nuevo.
unknown-command = No conozco este comando. /help los muestra todos.
channel-linked = 🔔 Publicaré en este canal: <b>{ $treaty }</b>. Idioma: /language
privacy =
    <b>Lo que guardamos de este chat</b>
    • su número de Telegram, su tipo, su idioma y su zona horaria; de un grupo o canal, el número de quien lo vinculó;
    • lo que sigue, qué noticias quiere, cuándo y con qué sonido;
    • cuáles de nuestros mensajes le llegaron, para que ninguno llegue dos veces y las correcciones los encuentren.
    Ni nombres, ni miembros, ni mensajes suyos. Nadie más recibe nada de esto.
    /forget lo borra todo de una vez.
about =
    <b>Qué significa «registrado»</b>
    Cada cifra y cada paso registrado procede de la página de estado del Secretario General de la ONU, el depositario. Un Estado queda obligado cuando su instrumento está <b>depositado</b>, a menudo meses después de la votación de su parlamento. Lo que los periódicos <i>informan</i> lleva 📰 y nunca se cuenta.

    <b>Cómo evitamos noticias falsas</b>
    No se usa una página cuyos totales no coinciden con sus filas. Una fila que desaparece o cambia solo cuenta si se ve dos veces.

    <b>Por qué difieren las cifras</b>
    La prensa suele contar votaciones en parlamentos o repetir otros cálculos; aquí nunca se usan. Las nuestras son las del depositario. /pipeline muestra quién está en camino.

    <b>Fuente</b>
    <a href="https://treaties.un.org">Colección de Tratados de la ONU</a>; los periódicos, cada uno con su nombre y enlace. treatywatch es independiente y no está vinculado a la ONU.
error = Algo salió mal aquí. Queda anotado; inténtelo de nuevo.

## Pictures
command-chart = El camino a la entrada en vigor, en gráfico
command-map = Los participantes en un mapa del mundo
chart-needed = Para la entrada en vigor: { $threshold } instrumentos
map-party = Instrumento depositado (ONU)
map-reported = Según la prensa, no registrado
map-signed = Firmado (ONU)
map-note = Las fronteras mostradas no implican aprobación alguna.
map-besides = Fuera del mapa: { $names }
picture-failed = No se pudo dibujar la imagen. Queda anotado; las cifras: /status
settings-pictures-on = 🖼 Imágenes: sí
settings-pictures-off = 🖼 Imágenes: no
settings-zone = 🕑 Zona horaria: { $name }
settings-zone-choose = Elija la zona horaria:
settings-treaties = 📜 Tratados: { $count }
settings-treaties-choose = ¿Qué tratados seguir? /treaties encuentra más.
settings-participants-all = 👥 Todos los participantes
settings-participants = 👥 Participantes: { $count }
settings-participants-choose = ¿De quién deben llegar noticias? Si no se elige a nadie, de todos.

## Any treaty
command-treaties = Buscar un tratado
treaties-usage = Escriba después del comando palabras inglesas del título o su número: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 «{ $query }»: { $count }
treaties-none = No se encontró ningún tratado con «{ $query }». Pruebe palabras inglesas del título: /treaties climate
treaty-asked = ⏳ Este tratado aún no se observa. Se ha preguntado al operador; la respuesta llegará aquí: <b>{ $treaty }</b>
treaty-refused = El operador decidió no observar este tratado: <b>{ $treaty }</b>
treaty-wish = 📜 Un chat quisiera seguir este tratado: <b>{ $treaty }</b> ({ $number }). ¿Permitirlo?
wish-yes = ✅ Permitir
wish-no = ❌ Rechazar

## Pinned status
command-pin = Mantener al día un estado fijado
command-unpin = Dejar de mantener el estado fijado
pin-no-right = No pude fijar el mensaje: deme el derecho de fijar mensajes. El estado está arriba y se mantendrá al día.
pin-stopped = El estado fijado ya no se mantiene al día.
pin-none = Este chat no tiene estado fijado. /pin

## Linked groups and channels
command-channels = Mis canales y grupos
channels-private-only = Administre canales y grupos en un chat privado conmigo: { $address }
channels-title = 📢 <b>Sus canales y grupos</b>
channels-none = Aún no hay ninguno vinculado.
channels-choose = Elija un canal o grupo con el botón de abajo: Telegram me da los derechos necesarios.
channels-add-channel = 📢 Vincular un canal
channels-add-group = 👥 Vincular un grupo
channels-linked = ✅ Vinculado: <b>{ $title }</b>. Ajustes: /channels
channels-not-there = No tengo derecho a escribir en ese chat. Hágame administrador y elíjalo de nuevo.
channels-not-yours = Solo un administrador de ese chat puede cambiar sus ajustes.
setup-offer = 👋 Gracias por añadirme: <b>{ $title }</b>. ¿Qué debo avisar allí, cuándo y en qué idioma?
setup-button = ⚙️ Ajustar
trouble-removed = ⚠️ Me quitaron de <b>{ $title }</b>. Sus ajustes se conservan; añádame de nuevo y sigo.
trouble-rights = ⚠️ Ya no puedo escribir en <b>{ $title }</b>. Sus ajustes se conservan; devuelva el derecho y sigo.
trouble-topic = ⚠️ Se cerró o borró un tema en <b>{ $title }</b>. Sus ajustes se conservan; ábralo de nuevo o escriba /subscribe en otro tema.

## Reading statements, searching
reader-choose = ¿De quién desea leer el texto?
reader-language = 🈯 Idioma del texto: { $name }
command-search = Buscar en declaraciones y noticias
search-usage = Escriba palabras después del comando: /search extradition
search-none = «{ $query }» no aparece en ninguna declaración ni noticia.

## Inline
inline-more = Más: { $command }

## The bot's own profile
bot-name = treatywatch · tratados de la ONU
bot-short = Quién firmó, quién depositó un instrumento: lo que registra la ONU, en minutos.
bot-description = Lo que la ONU registra sobre un tratado, minutos después de publicarse, en su idioma. Lo que informa la prensa se muestra aparte y nunca cuenta como registro. Una votación en el parlamento aún no es una ratificación. Pulse el botón para empezar.
operators-only = Solo el operador del bot puede hacer esto.

## The operators' commands
operator-sources = 🩺 <b>Fuentes</b>
operator-source-good = ✅ { $name } · leída: { $time }
operator-source-bad = ⚠️ { $name } · leída: { $time } · fallos seguidos: { $failures } · páginas rechazadas: { $refusals } · { $error }
operator-stats = 📈 <b>Estadísticas</b>
operator-chats = Chats: { $count } · nuevos en 7 días: { $fresh }
operator-deliveries = Mensajes: { $states }
operator-times = Tiempo de entrega en 7 días: mediana { $median } s, máximo { $longest } s
operator-paused = ⏸ El envío está en pausa; las fuentes se leen, los mensajes esperan. Seguir: /resume
operator-resumed = ▶️ El envío continúa.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>A la espera de su decisión</b>
ruling-none = Nada espera la decisión de un operador.
ruling-confirm = ✅ Confirmar { $number }
ruling-reject = ❌ Rechazar { $number }
ruling-rejected = ❌ Rechazado; no volverá a plantearse.
ruling-confirmed = ✅ Confirmado; la página se lee de nuevo ahora.
ruling-unreadable = Esta página no se puede leer, por lo que no puede confirmarse.
ruling-seen = 👁 Visto una vez: { $time }
ruling-gone = Esto ya no espera.
announce-usage =
    Escriba el código de un idioma, dos puntos y el texto; cada idioma en una línea nueva:
    /announce az: Salam.
    en: Hello.
announce-long = El texto es demasiado largo: como máximo { $count } caracteres.
announce-preview = 👁 Así se verá. Idioma: { $name }. Chats: { $count }
announce-send = 📣 Enviar ({ $count })
announce-discard = ❌ Descartar
announce-sent = 📣 En camino. Chats: { $count }
announce-discarded = ❌ Descartado; no se envió a nadie.
announcement = 📣 <b>De treatywatch</b>

## Digests on quiet days
settings-quiet-days-on = 📭 Días sin noticias: avisar
settings-quiet-days-off = 📭 Días sin noticias: silencio
digest-nothing = 📭 Nada nuevo.

## The reader's articles
reader-articles = ¿Qué artículo desea leer?
reader-whole = 📄 Texto completo: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> se ha convertido en un supergrupo. Su configuración se ha trasladado; no se ha perdido nada.
