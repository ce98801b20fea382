## The operators' commands
operator-sources = 🩺 <b>Kaynaklar</b>
operator-source-good = ✅ { $name } · okundu: { $time }
operator-source-bad = ⚠️ { $name } · okundu: { $time } · art arda hata: { $failures } · reddedilen sayfa: { $refusals } · { $error }
operator-stats = 📈 <b>İstatistikler</b>
operator-chats = Sohbetler: { $count } · son 7 günde yeni: { $fresh }
operator-deliveries = Mesajlar: { $states }
operator-times = Son 7 günde teslim süresi: ortanca { $median } sn, en uzun { $longest } sn
operator-paused = ⏸ Gönderim durduruldu; kaynaklar okunuyor, mesajlar bekliyor. Devam: /resume
operator-resumed = ▶️ Gönderim sürüyor.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>Kararınızı bekliyor</b>
ruling-none = Operatörün kararını bekleyen bir şey yok.
ruling-confirm = ✅ { $number } onayla
ruling-reject = ❌ { $number } reddet
ruling-rejected = ❌ Reddedildi; bir daha gündeme gelmeyecek.
ruling-confirmed = ✅ Onaylandı; sayfa şimdi yeniden okunuyor.
ruling-unreadable = Bu sayfa okunamıyor, bu yüzden onaylanamaz.
ruling-seen = 👁 Bir kez görüldü: { $time }
ruling-gone = Bu artık beklemiyor.
announce-usage =
    Dil kodunu, iki nokta üst üsteyi ve metni yazın; her dil yeni satırda:
    /announce az: Salam.
    en: Hello.
announce-long = Metin çok uzun: en fazla { $count } karakter.
announce-preview = 👁 Böyle görünecek. Dil: { $name }. Sohbetler: { $count }
announce-send = 📣 Gönder ({ $count })
announce-discard = ❌ Vazgeç
announce-sent = 📣 Gönderiliyor. Sohbetler: { $count }
announce-discarded = ❌ Vazgeçildi; kimseye gönderilmedi.
announcement = 📣 <b>treatywatch'tan</b>
