## Qarşıdakı günlər: imza üçün son gün, qüvvəyə minmə
topic-deadline = Son tarixlər
deadline-on = { $date }: { $what }
deadline-with-left = { $day }, { $left }
deadline-left = { $days ->
    [0] bu gün
   *[other] { $days } gün qalıb
  }
deadline-signature = imzalamaq üçün son gün
deadline-force = müqavilə qüvvəyə minir
deadline-force_for = müqavilə onun üçün qüvvəyə minir
deadline-signed = ✍️ İmzalayıb: <b>{ $count }</b>
deadline-may-sign = İmzalamayanlar həmin gün də daxil olmaqla imzalaya bilər.
deadline-may-sign-all = İmzalamamış istənilən dövlət həmin gün də daxil olmaqla imzalaya bilər.
deadline-after = Sonra imzalamaq olmaz.
deadline-after-accession = Sonra yalnız qoşulmaq olar. İmzalamış dövlətlər isə yenə ratifikasiya edə bilər.
deadline-article = § Maddə { $article }
deadline-parties = 📥 Saxlanılmağa verilmiş sənəd: <b>{ $count }</b>
deadline-computed = 🧮 Hesablanıb: maddə { $article }, sənədin verildiyi gün: { $basis }; depozitari bu günü bildirməyib.
deadline-changed = ✏️ <i>Düzəliş:</i> { $was } → { $date }
deadline-void = ✏️ <i>Düzəliş:</i> { $date } daha qüvvədə deyil
deadline-force-on = ⚖️ Onun üçün qüvvəyə minmə: <b>{ $date }</b>
calendar-force_for = Qüvvəyə minir, { $name }: { $treaty }
