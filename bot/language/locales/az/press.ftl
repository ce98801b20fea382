## Mətbuatın yazdıqları (“Ad — ” sözündən sonra); BMT-nin qeydə aldıqları deyil
step-adopted = Mətn qəbul edilib
step-opened = Müqavilə imzalanma üçün açılıb
step-signed = imzalayıb
step-bill_submitted = qanun layihəsi parlamentdədir
step-committee = parlament komitəsi dəstəkləyib
step-parliament_approved = parlament təsdiqləyib
step-law_signed = təsdiq haqqında qanun imzalanıb
step-deposited = sənədi saxlanılmağa verib
step-reservation = qeyd-şərt elan edib
step-entered_into_force = Müqavilə qüvvəyə minib
step-withdrawal = müqavilədən çıxıb
story-title = 📰 Mətbuat yazır
story-unrecorded = ⏳ BMT-də qeydə alınmayıb
story-recorded = ✅ BMT-də qeydə alınıb
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Başqa tarix: { $date } ({ $outlet })
story-counts = ⚠️ Rəqəmlər fərqlidir: { $numbers }. BMT-nin rəqəmi: /status
recorded-after = ⏱ BMT-də { $days ->
    [0] elə həmin gün
   *[other] { $days } gün sonra
  } qeydə alınıb ({ $step }, { $date }; mətbuata görə)
ladder-recorded = qeydə alınıb: <a href="{ $url }">BMT</a>
ladder-reported = mətbuat yazır: { $sources }
ladder-missing = ▫️ Sənəd: saxlanılmağa verildiyi BMT-də qeydə alınmayıb
status-reported = 📰 Mətbuat yazır, BMT-də qeydə alınmayıb: { $count }. /pipeline
pipeline-title = Mətbuat yazır, BMT-də qeydə alınmayıb: { $treaty }
pipeline-none = Mətbuatın yazdıqları arasında BMT-nin qeydə almadığı addım yoxdur.
pipeline-note = Parlamentdə səsvermə və ya qanunun imzalanması hələ öhdəlik götürməyə razılıq deyil: bunun üçün sənəd saxlanılmağa verilməlidir.
command-pipeline = Yazılıb, hələ qeydə alınmayıb

share-button = ↗️ Paylaş
