## Nə baş verib (“Ad — ” sözündən sonra)
event-signature = imzaladı
event-definitive_signature = qəti imzaladı: öhdəlik götürməyə razılıq verdi
event-ratification = ratifikasiya etdi: sənəd BMT-yə saxlanılmağa verilib
event-acceptance = qəbul etdi: sənəd BMT-yə saxlanılmağa verilib
event-approval = təsdiq etdi: sənəd BMT-yə saxlanılmağa verilib
event-accession = qoşuldu: sənəd BMT-yə saxlanılmağa verilib
event-succession = müqavilə üzrə hüquqi varis oldu
event-formal_confirmation = rəsmən təsdiqlədi
event-consent_to_be_bound = öhdəlik götürməyə razılıq verdi
event-provisional_application = müvəqqəti tətbiq edir
event-participation = iştirak edir
event-simplified_procedure = sadələşdirilmiş qaydada öhdəlik götürməyə razılıq verdi
event-application = tətbiq edir
event-other = { $words }
event-reservation = qeyd-şərt etdi
event-declaration = bəyanat etdi
event-objection = qeyd-şərtə etiraz etdi; qeyd-şərti edən: { $target }
event-communication = məlumat göndərdi
event-territorial_application = müqaviləni ərazilərə şamil etdi
event-withdrawal = geri götürdü: { $action }
event-withdrawal_of_statement = geri götürdü: { $action }
event-withdrawal_from_treaty = müqavilədən çıxdı
event-date_corrected = tarix düzəldildi ({ $action }): { $was } → { $date }
event-kind_corrected = növ düzəldildi: { $was } → { $action }
event-renamed = BMT səhifəsində yeni ad; əvvəlki: { $was }
event-text_corrected = mətn düzəldildi ({ $action })
event-removed = BMT səhifəsində artıq yoxdur: { $action }
event-entry_into_force = Müqavilə qüvvəyə minib
event-threshold_reached = Qüvvəyə minmək üçün lazımi sayda sənəd var
event-entry_into_force_on = Qüvvəyə minir: { $date }

## Həmin addımlar isim kimi
action-signature = imza
action-definitive_signature = qəti imza
action-ratification = ratifikasiya
action-acceptance = qəbul
action-approval = təsdiq
action-accession = qoşulma
action-succession = hüquqi varislik
action-formal_confirmation = rəsmi təsdiq
action-consent_to_be_bound = öhdəlik götürməyə razılıq
action-provisional_application = müvəqqəti tətbiq
action-participation = iştirak
action-simplified_procedure = sadələşdirilmiş qayda
action-application = tətbiq
action-other = { $words }
action-reservation = qeyd-şərt
action-declaration = bəyanat
action-objection = etiraz
action-communication = məlumat
action-withdrawn = { $action } (geri götürülüb)

## Mesajın hissələri
correction = Düzəliş:
headline = { $name } — { $what }
list-comma = {", "}
in-brackets = { $what } ({ $more })
articles = Maddələr: { $articles }
quote = “{ $text }”
tally = ✍️ { $signatories } imza · 📥 verilmiş sənəd: { $counted } / { $threshold }
tally-in-force = ✍️ { $signatories } imza · 📥 { $parties } iştirakçı
source = 🔗 <a href="{ $url }">BMT Müqavilələr Toplusu</a> · vəziyyət: { $time }
source-untimed = 🔗 <a href="{ $url }">BMT Müqavilələr Toplusu</a>
read-at = 🕑 Mənbə son dəfə oxunub: { $time }
read-never = 🕑 Mənbə hələ oxunmayıb.
read-trouble = ⚠️ O vaxtdan bəri mənbəni oxumaq mümkün olmayıb; son etibarlı vəziyyət göstərilir.
