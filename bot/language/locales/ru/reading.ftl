# Reading the depositary's pages.
treaty-without-table = 📄 На странице ООН об этом договоре нет таблицы государств, поэтому следить не за чем: <b>{ $treaty }</b>
statement-made = 🗓 Когда: { $act }
statement-made-later = 🗓 Когда: позднее
statement-answers = ↩️ В ответ на: { $name }
