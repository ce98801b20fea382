## The operators' commands
operator-sources = 🩺 <b>Mənbələr</b>
operator-source-good = ✅ { $name } · oxunub: { $time }
operator-source-bad = ⚠️ { $name } · oxunub: { $time } · ardıcıl uğursuzluq: { $failures } · rədd edilmiş səhifə: { $refusals } · { $error }
operator-stats = 📈 <b>Statistika</b>
operator-chats = Çatlar: { $count } · son 7 gündə yeni: { $fresh }
operator-deliveries = Mesajlar: { $states }
operator-times = Son 7 gündə çatma vaxtı: ortanca { $median } s, ən uzun { $longest } s
operator-paused = ⏸ Göndəriş dayandırılıb; mənbələr oxunur, mesajlar gözləyir. Davam: /resume
operator-resumed = ▶️ Göndəriş davam edir.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>Qərarınızı gözləyir</b>
ruling-none = Operatorun qərarını gözləyən heç nə yoxdur.
ruling-confirm = ✅ { $number } təsdiqlə
ruling-reject = ❌ { $number } rədd et
ruling-rejected = ❌ Rədd edildi; bir daha qaldırılmayacaq.
ruling-confirmed = ✅ Təsdiqləndi; səhifə indi yenidən oxunur.
ruling-unreadable = Bu səhifə oxunmur, ona görə təsdiqlənə bilməz.
ruling-seen = 👁 Bir dəfə görünüb: { $time }
ruling-gone = Bu məsələ artıq həll olunub.
announce-usage =
    Dilin işarəsini, iki nöqtəni və mətni yazın; hər dil yeni sətirdən:
    /announce az: Salam.
    en: Hello.
announce-long = Mətn çox uzundur: ən çoxu { $count } simvol.
announce-preview = 👁 Belə görünəcək. Dil: { $name }. Çatlar: { $count }
announce-send = 📣 Göndər ({ $count })
announce-discard = ❌ Ləğv et
announce-sent = 📣 Göndərilir. Çatlar: { $count }
announce-discarded = ❌ Ləğv edildi; heç kimə göndərilmədi.
announcement = 📣 <b>treatywatch-dan xəbər</b>
