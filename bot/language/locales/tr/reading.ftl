# Reading the depositary's pages.
treaty-without-table = 📄 BM'nin bu antlaşma sayfasında devletler tablosu yok, bu yüzden izlenecek bir şey yok: <b>{ $treaty }</b>
statement-made = 🗓 Ne zaman: { $act }
statement-made-later = 🗓 Ne zaman: daha sonra
statement-answers = ↩️ Yanıt verilen devlet: { $name }
