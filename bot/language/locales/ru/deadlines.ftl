## Предстоящие дни: последний день для подписания, вступление в силу
topic-deadline = Сроки
deadline-on = { $date }: { $what }
deadline-with-left = { $day }, { $left }
deadline-left = { $days ->
    [0] сегодня
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
  }
deadline-signature = последний день для подписания
deadline-force = договор вступает в силу
deadline-force_for = договор вступает в силу для этой стороны
deadline-signed = ✍️ Подписали: <b>{ $count }</b>
deadline-may-sign = Кто не подписал, может сделать это до этого дня включительно.
deadline-may-sign-all = Любое государство, которое не подписало, может сделать это до этого дня включительно.
deadline-after = После этого подписать нельзя.
deadline-after-accession = После этого возможно только присоединение. Подписавшие по-прежнему могут ратифицировать.
deadline-article = § Статья { $article }
deadline-parties = 📥 Сдано документов: <b>{ $count }</b>
deadline-computed = 🧮 Рассчитано: статья { $article }, сдача документа { $basis }; депозитарий этот день не указал.
deadline-changed = ✏️ <i>Исправление:</i> { $was } → { $date }
deadline-void = ✏️ <i>Исправление:</i> { $date } больше не действует
deadline-force-on = ⚖️ Вступление в силу для этой стороны: <b>{ $date }</b>
calendar-force_for = Вступление в силу, { $name }: { $treaty }
