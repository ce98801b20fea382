## The operators' commands
operator-sources = 🩺 <b>Fuentes</b>
operator-source-good = ✅ { $name } · leída: { $time }
operator-source-bad = ⚠️ { $name } · leída: { $time } · fallos seguidos: { $failures } · páginas rechazadas: { $refusals } · { $error }
operator-stats = 📈 <b>Estadísticas</b>
operator-chats = Chats: { $count } · nuevos en los últimos 7 días: { $fresh }
operator-deliveries = Mensajes: { $states }
operator-times = Tiempo de entrega, últimos 7 días: mediana { $median } s, máximo { $longest } s
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
ruling-gone = Ya no hace falta decidir.
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
