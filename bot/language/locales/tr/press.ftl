## Basının yazdıkları (“Ad — ” sonrası); depoziterin kaydettikleri değil
step-adopted = Metin kabul edildi
step-opened = Antlaşma imzaya açıldı
step-signed = imzaladı
step-bill_submitted = kanun teklifi parlamentoda
step-committee = parlamento komisyonu destekledi
step-parliament_approved = parlamento onaylanmasını uygun buldu
step-law_signed = uygun bulma kanunu imzalandı
step-deposited = belgesini tevdi etti
step-reservation = çekince açıkladı
step-entered_into_force = Antlaşma yürürlüğe girdi
step-withdrawal = antlaşmadan çekildi
story-title = 📰 Basın haberi
story-unrecorded = ⏳ BM'de kayıtlı değil
story-recorded = ✅ BM'de kayıtlı
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Başka tarih: { $date } ({ $outlet })
story-counts = ⚠️ Sayılar farklı: { $numbers }. BM'ye göre: /status
recorded-after = ⏱ BM'de { $days ->
    [0] aynı gün
   *[other] { $days } gün sonra
  } kaydedildi ({ $step }, { $date }; basına göre)
ladder-recorded = kayıtlı: <a href="{ $url }">BM</a>
ladder-reported = basın haberi: { $sources }
ladder-missing = ▫️ Belge: BM'de kayıtlı bir tevdi yok
status-reported = 📰 Basında var, BM'de kayıtlı değil: { $count }. /pipeline
pipeline-title = Basında var, BM'de kayıtlı değil: { $treaty }
pipeline-none = Basının yazdıkları arasında BM'nin kaydetmediği bir adım yok.
pipeline-note = Parlamentodaki oylama ya da imzalanan kanun henüz bağlanma rızası değildir: bunun için belgenin tevdi edilmesi gerekir.
command-pipeline = Basında var, henüz kayıtlı değil

share-button = ↗️ Paylaş
