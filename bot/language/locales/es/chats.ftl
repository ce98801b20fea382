## Pinned status
command-pin = Mantener al día un estado fijado
command-unpin = Dejar de mantener el estado fijado
pin-no-right = No pude fijar el mensaje: deme permiso para fijar mensajes. El estado está arriba y se mantendrá al día.
pin-stopped = El estado fijado ya no se mantiene al día.
pin-none = Este chat no tiene estado fijado. /pin

## Linked groups and channels
command-channels = Mis canales y grupos
channels-private-only = Administre canales y grupos en un chat privado conmigo: { $address }
channels-title = 📢 <b>Sus canales y grupos</b>
channels-none = Aún no hay ninguno vinculado.
channels-choose = Elija un canal o grupo con el botón de abajo: Telegram me da los permisos necesarios.
channels-add-channel = 📢 Vincular un canal
channels-add-group = 👥 Vincular un grupo
channels-linked = ✅ Vinculado: <b>{ $title }</b>. Ajustes: /channels
channels-not-there = No tengo permiso para escribir en ese chat. Hágame administrador y elíjalo de nuevo.
channels-not-yours = Solo un administrador de ese chat puede cambiar sus ajustes.
setup-offer = 👋 Gracias por añadirme: <b>{ $title }</b>. ¿Qué debo notificar allí, cuándo y en qué idioma?
setup-button = ⚙️ Configurar
trouble-removed = ⚠️ Me quitaron de <b>{ $title }</b>. Sus ajustes se conservan; añádame de nuevo y sigo.
trouble-rights = ⚠️ Ya no puedo escribir en <b>{ $title }</b>. Sus ajustes se conservan; devuelva el permiso y sigo.
trouble-topic = ⚠️ Se cerró o borró un tema en <b>{ $title }</b>. Sus ajustes se conservan; ábralo de nuevo o escriba /subscribe en otro tema.

## Inline
inline-more = Más: { $command }

## The bot's own profile
bot-name = treatywatch · tratados de la ONU
bot-short = Quién firmó, quién depositó un instrumento: lo que registra la ONU, en minutos.
bot-description = Lo que la ONU registra sobre un tratado, minutos después de publicarse, en su idioma. Lo que publica la prensa se muestra aparte y nunca cuenta como registro. Una votación en el parlamento aún no es una ratificación. Pulse el botón para empezar.
operators-only = Solo el operador del bot puede hacer esto.

## Digests on quiet days
settings-quiet-days-on = 📭 Días sin noticias: avisar
settings-quiet-days-off = 📭 Días sin noticias: silencio
digest-nothing = 📭 Nada nuevo.
