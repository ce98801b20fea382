## Basının yazdıkları («Ad — » sonrası); depozitörün kaydettikleri değil
step-adopted = Metin kabul edildi
step-opened = Antlaşma imzaya açıldı
step-signed = imzaladı
step-bill_submitted = kanun teklifi parlamentoda
step-committee = parlamento komisyonu destekledi
step-parliament_approved = parlamento onayladı
step-law_signed = onay kanunu imzalandı
step-deposited = belgesini tevdi etti
step-reservation = çekince açıkladı
step-entered_into_force = Antlaşma yürürlüğe girdi
step-withdrawal = antlaşmadan çekildi
story-title = 📰 Basının haberi
story-unrecorded = ⏳ BM'de kayıtlı değil
story-recorded = ✅ BM'de kayıtlı
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Başka tarih: { $date } ({ $outlet })
story-counts = ⚠️ Sayılar farklı: { $numbers }. BM'nin sayısı: /status
recorded-after = ⏱ BM'de kaydedildi: { $days } gün sonra ({ $step }, { $date }; basın)
ladder-recorded = kayıtlı: <a href="{ $url }">BM</a>
ladder-reported = basının haberi: { $sources }
ladder-missing = ▫️ Belge: BM'de kayıtlı bir tevdi yok
status-reported = 📰 Basında var, BM'de kayıtlı değil: { $count }. /pipeline
pipeline-title = Basında var, BM'de kayıtlı değil: { $treaty }
pipeline-none = Basının yazdıkları arasında BM'nin kaydetmediği bir adım yok.
pipeline-note = Parlamentodaki oylama ya da imzalanan kanun henüz kimseyi bağlamaz: bunun için belge tevdi edilir.
command-pipeline = Haberi var, henüz kaydı yok

share-button = ↗️ Paylaş
