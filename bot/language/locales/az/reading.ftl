# Reading the depositary's pages.
treaty-without-table = 📄 BMT-nin bu səhifəsində dövlətlər cədvəli yoxdur, ona görə də onu izləmək mümkün deyil: <b>{ $treaty }</b>
statement-made = 🗓 Nə vaxt: { $act }
statement-made-later = 🗓 Nə vaxt: sonradan
statement-answers = ↩️ Cavab verdiyi dövlət: { $name }
