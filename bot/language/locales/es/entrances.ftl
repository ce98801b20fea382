## What is asked for beyond measure
too-much = Fueron muchas peticiones a la vez. Responderé de nuevo en un minuto.
words-too-many = Es demasiado largo: después de un comando leo como máximo { $words } palabras y { $letters } letras.
press-unknown = Este botón ya no funciona; envíe de nuevo el comando.
limit-wish = Hoy ya no se pueden pedir más tratados a los operadores; inténtelo mañana.
limit-link = Hoy ya no se pueden vincular más chats; inténtelo mañana.
search-too-long = Esta búsqueda tardó demasiado. Pruebe con palabras menos frecuentes.

## What is kept
privacy-title = <b>Qué guardamos de este chat</b>
privacy-chat = • su identificador de Telegram (también el de un tema), su tipo, su idioma, su zona horaria, desde cuándo lo conocemos y si podemos escribir en él; de un grupo o canal, el identificador de quien lo vinculó;
privacy-settings = • qué sigue, qué noticias quiere, cuándo, con o sin sonido, y cuándo tocaba su último resumen;
privacy-messages = • cuáles de nuestros mensajes le llegaron y cuándo, para que ninguno llegue dos veces y las correcciones los encuentren;
privacy-pin = • el mensaje que fijamos en él;
privacy-asked = • los tratados que fue el primero en pedir a los operadores.
privacy-never = Ni nombres, ni miembros, ni sus mensajes. Nadie más recibe nada de ello. Cuánto preguntó hoy solo está en la memoria de trabajo; el registro del programa nombra los chats solo por su identificador.
privacy-forget = /forget borra todo ello de inmediato, y a usted como quien vinculó otros chats.
