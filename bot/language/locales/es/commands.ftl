## /start y /help
start =
    <b>treatywatch</b>: lo que la ONU registra sobre un tratado, minutos después de publicarse.

    Quién firmó, quién depositó un instrumento, quién formuló una reserva y cuándo entra en vigor el tratado. Una votación en el parlamento aún no es una ratificación: un Estado solo manifiesta su consentimiento en obligarse al depositar su instrumento en poder de la ONU.
start-button = 🔔 Seguir este tratado
help =
    <b>Comandos</b>
    /status — cifras, lo que falta, últimas novedades
    /status Azerbaiyán — un participante
    /latest — últimas novedades
    /find — un Estado, un tratado o una palabra
    /participant Viet Nam — pasos, fechas, declaraciones
    /pipeline — según la prensa, aún no registrado
    /reservations — reservas y declaraciones
    /timeline, /compare Azerbaiyán, Viet Nam — cronología, lado a lado
    /calendar, /export — próximas fechas, datos en un archivo
    /chart, /map — imágenes
    /search, /treaties — buscar en declaraciones, otros tratados
    /pin — mantener el estado fijado
    /channels — mis canales y grupos
    /subscribe, /unsubscribe — seguir o dejar de seguir
    /subscriptions — tratados que sigue este chat
    /settings — qué notificar, cuándo, con o sin sonido
    /language — idioma
    /about — fuentes y qué significa «registrado»
    /privacy — lo que guardamos
    /forget — borrar los datos de este chat
command-start = Empezar
command-help = Todos los comandos
command-status = Estado del tratado
command-latest = Últimas novedades
command-participant = Los pasos de un participante
command-reservations = Reservas y declaraciones
command-timeline = Cronología de firmas e instrumentos
command-compare = Dos participantes lado a lado
command-calendar = Próximas fechas, para su calendario
command-export = Los datos en un archivo
command-subscribe = Seguir un tratado
command-unsubscribe = Dejar de seguir
command-subscriptions = Tratados que sigue este chat
command-settings = Qué notificar, cuándo, con o sin sonido
command-language = Elegir el idioma
command-about = Fuentes y términos
command-privacy = Lo que guardamos de este chat
command-forget = Borrar los datos de este chat
