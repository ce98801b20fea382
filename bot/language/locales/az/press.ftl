## Mətbuatın yazdıqları («Ad — » sözündən sonra); BMT-nin qeydə aldıqları deyil
step-adopted = Mətn qəbul edilib
step-opened = Müqavilə imza üçün açılıb
step-signed = imzalayıb
step-bill_submitted = qanun layihəsi parlamentdədir
step-committee = parlament komitəsi dəstəkləyib
step-parliament_approved = parlament təsdiqləyib
step-law_signed = təsdiq haqqında qanun imzalanıb
step-deposited = sənədi təhvil verib
step-reservation = qeyd-şərt elan edib
step-entered_into_force = Müqavilə qüvvəyə minib
step-withdrawal = müqavilədən çıxıb
story-title = 📰 Mətbuat yazır
story-unrecorded = ⏳ BMT-də qeydə alınmayıb
story-recorded = ✅ BMT-də qeydə alınıb
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Başqa tarix: { $date } ({ $outlet })
story-counts = ⚠️ Rəqəmlər fərqlidir: { $numbers }. BMT-nin rəqəmi: /status
recorded-after = ⏱ BMT-də qeydə alındı: { $days } gün sonra ({ $step }, { $date }; mətbuat)
ladder-recorded = qeydə alınıb: <a href="{ $url }">BMT</a>
ladder-reported = mətbuat yazır: { $sources }
ladder-missing = ▫️ Sənəd: BMT-də təhvil qeydə alınmayıb
status-reported = 📰 Mətbuat yazır, BMT-də qeydə alınmayıb: { $count }. /pipeline
pipeline-title = Mətbuat yazır, BMT-də qeydə alınmayıb: { $treaty }
pipeline-none = Mətbuatın yazdıqları arasında BMT-nin qeydə almadığı addım yoxdur.
pipeline-note = Parlamentdəki səsvermə və ya imzalanmış qanun hələ heç kimin üzərinə öhdəlik qoymur: bunun üçün sənəd təhvil verilməlidir.
command-pipeline = Yazılıb, hələ qeydə alınmayıb

share-button = ↗️ Paylaş
