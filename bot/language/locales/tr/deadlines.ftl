## Önümüzdeki günler: imza için son gün, yürürlüğe giriş
topic-deadline = Son tarihler
deadline-on = { $date }: { $what }
deadline-with-left = { $day }, { $left }
deadline-left = { $days ->
    [0] bugün
   *[other] { $days } gün kaldı
  }
deadline-signature = imza için son gün
deadline-force = antlaşma yürürlüğe giriyor
deadline-force_for = antlaşma onun için yürürlüğe giriyor
deadline-signed = ✍️ İmzalayan: <b>{ $count }</b>
deadline-may-sign = İmzalamayanlar o güne kadar imzalayabilir.
deadline-may-sign-all = İmzalamamış her devlet o güne kadar imzalayabilir.
deadline-after = Sonrasında imzalanamaz.
deadline-after-accession = Sonrasında yalnızca katılma mümkün. İmzacılar yine onaylayabilir.
deadline-article = § Madde { $article }
deadline-parties = 📥 Tevdi edilen belge: <b>{ $count }</b>
deadline-computed = 🧮 Hesaplandı: madde { $article }, belgenin tevdi günü: { $basis }; depoziter bu günü belirtmedi.
deadline-changed = ✏️ <i>Düzeltme:</i> { $was } → { $date }
deadline-void = ✏️ <i>Düzeltme:</i> { $date } artık geçerli değil
deadline-force-since = ⚖️ Antlaşma onun için <b>{ $date }</b> tarihinden beri yürürlükte
deadline-force-from = ⚖️ Antlaşma onun için yürürlüğe giriyor: <b>{ $date }</b>
calendar-force_for = Yürürlüğe giriş, { $name }: { $treaty }
