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
