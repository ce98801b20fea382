## Próximos días: último día para firmar, entrada en vigor
topic-deadline = Plazos
deadline-on = { $date }: { $what }
deadline-with-left = { $day }, { $left }
deadline-left = { $days ->
    [0] hoy
    [one] queda { $days } día
   *[other] quedan { $days } días
  }
deadline-signature = último día para firmar
deadline-force = el tratado entra en vigor
deadline-force_for = el tratado entra en vigor para este participante
deadline-signed = ✍️ Signatarios: <b>{ $count }</b>
deadline-may-sign = Quien no ha firmado puede hacerlo hasta ese día inclusive.
deadline-may-sign-all = Todo Estado que no ha firmado puede hacerlo hasta ese día inclusive.
deadline-after = Después ya no se puede firmar.
deadline-after-accession = Después solo cabe la adhesión. Los signatarios aún pueden ratificar.
deadline-article = § Artículo { $article }
deadline-parties = 📥 Instrumentos depositados: <b>{ $count }</b>
deadline-computed = 🧮 Calculado según el artículo { $article } y el depósito del { $basis }; el depositario no indica este día.
deadline-changed = ✏️ <i>Corrección:</i> { $was } → { $date }
deadline-void = ✏️ <i>Corrección:</i> la fecha del { $date } ya no es válida
deadline-force-on = ⚖️ Entrada en vigor para este participante: <b>{ $date }</b>
calendar-force_for = Entrada en vigor, { $name }: { $treaty }
