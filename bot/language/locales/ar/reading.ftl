# Reading the depositary's pages.
treaty-without-table = 📄 لا تتضمن صفحة الأمم المتحدة الخاصة بهذه المعاهدة جدولا للدول، فليس فيها ما يتابع: <b>{ $treaty }</b>
statement-made = 🗓 متى: { $act }
statement-made-later = 🗓 متى: لاحقا
statement-answers = ↩️ ردا على: { $name }
