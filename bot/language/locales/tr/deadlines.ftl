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
deadline-may-sign = İmzalamayanlar o gün dahil imzalayabilir.
deadline-may-sign-all = İmzalamamış her devlet o gün dahil imzalayabilir.
deadline-after = Sonrasında imzalanamaz.
deadline-after-accession = Sonrasında yalnızca katılma mümkün. İmzacılar yine onaylayabilir.
deadline-article = § Madde { $article }
deadline-parties = 📥 Tevdi edilen belge: <b>{ $count }</b>
deadline-computed = 🧮 Hesaplandı: madde { $article }, belgenin tevdi günü: { $basis }; depoziter bu günü belirtmedi.
deadline-changed = ✏️ <i>Düzeltme:</i> { $was } → { $date }
deadline-void = ✏️ <i>Düzeltme:</i> { $date } artık geçerli değil
deadline-force-on = ⚖️ Onun için yürürlüğe giriş: <b>{ $date }</b>
calendar-force_for = Yürürlüğe giriş, { $name }: { $treaty }
