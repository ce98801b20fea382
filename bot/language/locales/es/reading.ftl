# Reading the depositary's pages.
treaty-without-table = 📄 La página de la ONU sobre este tratado no tiene cuadro de Estados, así que no hay nada que seguir: <b>{ $treaty }</b>
statement-made = 🗓 Cuándo: { $act }
statement-made-later = 🗓 Cuándo: más tarde
statement-answers = ↩️ En respuesta a: { $name }
