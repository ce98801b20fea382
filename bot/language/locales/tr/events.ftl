## Ne oldu (“Ad — ” sonrası)
event-signature = imzaladı
event-definitive_signature = kesin imza ile bağlanma rızasını açıkladı
event-ratification = onayladı: belge BM'ye tevdi edildi
event-acceptance = kabul etti: belge BM'ye tevdi edildi
event-approval = uygun bulma belgesi BM'ye tevdi edildi
event-accession = katıldı: belge BM'ye tevdi edildi
event-succession = antlaşmaya halef oldu
event-formal_confirmation = resmen teyit etti
event-consent_to_be_bound = bağlanma rızasını bildirdi
event-provisional_application = geçici olarak uyguluyor
event-participation = katılıyor
event-simplified_procedure = basitleştirilmiş usulle bağlanma rızasını açıkladı
event-application = uyguluyor
event-other = { $words }
event-reservation = çekince koydu
event-declaration = beyanda bulundu
event-objection = çekinceye itiraz etti; çekinceyi koyan: { $target }
event-communication = bildirim gönderdi
event-territorial_application = antlaşmayı bazı topraklarına teşmil etti
event-withdrawal = geri çekti: { $action }
event-withdrawal_of_statement = geri çekti: { $action }
event-withdrawal_from_treaty = antlaşmadan çekildi
event-date_corrected = tarih düzeltildi ({ $action }): { $was } → { $date }
event-kind_corrected = tür düzeltildi: { $was } → { $action }
event-renamed = BM sayfasında yeni ad; eskisi: { $was }
event-text_corrected = metin düzeltildi ({ $action })
event-removed = BM sayfasında artık yok: { $action }
event-entry_into_force = Antlaşma yürürlükte
event-threshold_reached = Yürürlüğe giriş için gerekli belge sayısına ulaşıldı
event-entry_into_force_on = Yürürlüğe giriş: { $date }

## Aynı işlemler, ad olarak
action-signature = imza
action-definitive_signature = kesin imza
action-ratification = onay
action-acceptance = kabul
action-approval = uygun bulma
action-accession = katılma
action-succession = halefiyet
action-formal_confirmation = resmî teyit
action-consent_to_be_bound = bağlanma rızası
action-provisional_application = geçici uygulama
action-participation = katılım
action-simplified_procedure = basitleştirilmiş usul
action-application = uygulama
action-other = { $words }
action-reservation = çekince
action-declaration = beyan
action-objection = itiraz
action-communication = bildirim
action-withdrawn = { $action } (geri çekildi)

## Mesaj parçaları
correction = Düzeltme:
headline = { $name } — { $what }
list-comma = {", "}
in-brackets = { $what } ({ $more })
articles = Maddeler: { $articles }
quote = “{ $text }”
tally = ✍️ { $signatories } imza · 📥 tevdi edilen belge: { $counted } / { $threshold }
tally-in-force = ✍️ { $signatories } imza · 📥 { $parties } taraf
source = 🔗 <a href="{ $url }">BM Antlaşmalar Koleksiyonu</a> · { $time } itibarıyla
source-untimed = 🔗 <a href="{ $url }">BM Antlaşmalar Koleksiyonu</a>
read-at = 🕑 Kaynağın son okunuşu: { $time }
read-never = 🕑 Kaynak henüz okunmadı.
read-trouble = ⚠️ O zamandan beri kaynak okunamadı; son güvenilir durum gösteriliyor.
