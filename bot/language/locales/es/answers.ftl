## Respuestas
status-adopted = Adopción: { $place }, { $date }
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
status-window-closed = 🗓 El plazo de firma terminó el { $date }; solo cabe la adhesión.
status-latest = Últimas novedades
status-none-latest = Nada nuevo desde que comenzó el seguimiento.
status-nothing = Aún no hemos leído la página de este tratado. Inténtelo de nuevo en unos minutos.
latest-title = Últimas novedades: { $treaty }
participant-no-steps = No hay pasos registrados de este participante.
participant-statements = Reservas y declaraciones
participant-unknown = No se encontró ningún Estado ni organización «{ $query }». Por ejemplo: /participant Azerbaiyán
participant-which = ¿A cuál se refiere?
participant-usage = Escriba el nombre después del comando: /participant Azerbaiyán
timeline-adopted = • { $date } — adopción ({ $place })
timeline-signatures = • { $period } — { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
  }
timeline-instruments = • { $period } — { $count ->
    [one] { $count } instrumento
   *[other] { $count } instrumentos
  }
timeline-instrument = • { $date } — 📥 { $name }
compare-statements = Reservas y declaraciones: { $count }
compare-usage = Escriba dos nombres después del comando: /compare Azerbaiyán, Viet Nam
export-caption = { $treaty } · <a href="{ $url }">Colección de Tratados de la ONU</a>
export-usage = Escriba el tipo de archivo después del comando: /export csv o /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = Último día para firmar: { $treaty }
calendar-force = Entrada en vigor: { $treaty }
calendar-none = Aún no hay próximas fechas conocidas: la firma está cerrada y la entrada en vigor no tiene fecha.
reservations-title = Reservas y declaraciones: { $treaty }
reservations-none = No hay reservas ni declaraciones registradas.
reservations-none-of = { $name }: no hay reservas ni declaraciones registradas.
subscribed = 🔔 Este chat sigue: <b>{ $treaty }</b>. Aquí llegarán nuevas firmas, instrumentos y reservas.
subscribed-already = 🔔 Este chat ya sigue: <b>{ $treaty }</b>.
unsubscribed = 🔕 Este chat ya no sigue: <b>{ $treaty }</b>.
unsubscribed-already = Este chat no sigue: <b>{ $treaty }</b>.
subscriptions-title = Este chat sigue:
subscriptions-none = Este chat aún no sigue nada. /subscribe
treaty-unknown = Tratado sin seguimiento: «{ $query }». En seguimiento: { $treaties }
settings-title = ⚙️ <b>Ajustes de este chat</b>
settings-language = 🌐 Idioma: { $name }
settings-topics = 🔔 Avisos: { $count } de { $all } tipos
settings-now = ⚡ Al momento
settings-daily = 📬 Una vez al día, { $hour }
settings-weekly = 📬 Los lunes, { $hour }
settings-quiet = 🌙 Sin sonido de { $from } a { $to }
settings-loud = 🔊 Con sonido a cualquier hora
settings-back = ‹ Volver
settings-topics-choose = ¿Qué noticias deben llegar?
settings-mode-choose = ¿Cómo deben llegar las noticias?
settings-quiet-choose = ¿A qué horas deben llegar sin sonido los mensajes? Llegarán de todos modos.
topic-signatures = Firmas
topic-instruments = Instrumentos
topic-reservations = Reservas, declaraciones
topic-objections = Objeciones
topic-withdrawals = Retiros, denuncias
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
about =
    <b>Qué significa «registrado»</b>
    Cada cifra y cada paso registrado procede de la página de estado del Secretario General de la ONU, el depositario. Un Estado consiente en obligarse cuando su instrumento queda <b>depositado</b>, a menudo meses después de la votación de su parlamento; queda obligado cuando el tratado entra en vigor respecto de él. Lo que <i>publican</i> los periódicos lleva 📰 y nunca se cuenta.

    <b>Cómo evitamos falsas alertas</b>
    No se usa una página cuyos totales no coinciden con sus filas. Una fila que desaparece o cambia solo cuenta si se ve dos veces.

    <b>Por qué difieren las cifras</b>
    La prensa suele contar votaciones en parlamentos o repetir otros cálculos; aquí nunca se usan. Las nuestras son las del depositario. /pipeline muestra quién está en camino.

    <b>Fuente</b>
    <a href="https://treaties.un.org">Colección de Tratados de la ONU</a>; los periódicos, cada uno con su nombre y enlace. treatywatch es independiente y no está vinculado a la ONU.
error = Se produjo un error, que ha quedado anotado; inténtelo de nuevo.

## Any treaty
command-treaties = Buscar un tratado
treaties-usage = Escriba después del comando palabras inglesas del título o su número: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 «{ $query }»: { $count }
treaties-none = No se encontró ningún tratado con «{ $query }». Pruebe palabras inglesas del título: /treaties climate
treaty-asked = ⏳ Este tratado aún no tiene seguimiento. Se ha preguntado al operador; la respuesta llegará aquí: <b>{ $treaty }</b>
treaty-refused = El operador decidió no hacer el seguimiento de este tratado: <b>{ $treaty }</b>
treaty-wish = 📜 Un chat quisiera seguir este tratado: <b>{ $treaty }</b> ({ $number }). ¿Permitirlo?
wish-yes = ✅ Permitir
wish-no = ❌ Rechazar

## Reading statements, searching
reader-choose = ¿De quién desea leer el texto?
reader-language = 🌐 Idioma del texto: { $name }
command-search = Buscar en declaraciones y noticias
search-usage = Escriba palabras después del comando: /search extradition
search-none = «{ $query }» no aparece en ninguna declaración ni noticia.

## The reader's articles
reader-articles = ¿Qué artículo desea leer?
reader-whole = 📄 Texto completo: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> se ha convertido en un supergrupo. Sus ajustes se han trasladado; no se ha perdido nada.
