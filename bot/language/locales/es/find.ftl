## Finding what one means
command-find = Buscar un Estado, un tratado, una palabra
find-usage = Escriba un Estado, un tratado o una palabra después del comando: /find Azerbaiyán
find-hello = 👋 ¡Hola!
find-thanks = 🙂 ¡De nada!
find-none = No se encontró nada para «{ $query }».
find-can = Escriba el nombre de un Estado (Azerbaiyán), una palabra de un tratado (corruption) o de una declaración (extradition). Estado del tratado: /status · últimas novedades: /latest · todos los comandos: /help
find-states = 👥 ¿A cuál se refiere?
find-treaties = 📜 Tratados: { $count }
find-words = 📝 En declaraciones y noticias: { $count }
find-all = Todos: /treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = reserva reservas
words-declaration = declaración declaraciones
words-objection = objeción objeciones
words-communication = comunicación comunicaciones
