## Lo que publica la prensa (después de «Nombre — »); nunca lo que registró el depositario
step-adopted = Adopción del texto
step-opened = El tratado se abrió a la firma
step-signed = firma
step-bill_submitted = proyecto de ley en el parlamento
step-committee = respaldo de una comisión parlamentaria
step-parliament_approved = votación favorable del Parlamento
step-law_signed = ley promulgada
step-deposited = instrumento depositado
step-reservation = reserva anunciada
step-entered_into_force = El tratado entró en vigor
step-withdrawal = retiro
story-title = 📰 Según la prensa
story-unrecorded = ⏳ No registrado por la ONU
story-recorded = ✅ Registrado por la ONU
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Otra fecha: { $date } ({ $outlet })
story-counts = ⚠️ Las cifras difieren: { $numbers }. La cifra de la ONU: /status
recorded-after = ⏱ Registrado por la ONU { $days ->
    [0] el mismo día
    [one] { $days } día después de
   *[other] { $days } días después de
  }: { $step }, { $date } (prensa)
ladder-recorded = registrado: <a href="{ $url }">ONU</a>
ladder-reported = según la prensa: { $sources }
ladder-missing = ▫️ Instrumento: la ONU no ha registrado ningún depósito
status-reported = 📰 Según la prensa, no registrado por la ONU: { $count }. /pipeline
pipeline-title = Según la prensa, no registrado por la ONU: { $treaty }
pipeline-none = La prensa no publica nada que la ONU no haya registrado.
pipeline-note = Una votación en el parlamento o una ley promulgada aún no es el consentimiento en obligarse: para ello se deposita un instrumento.
command-pipeline = Según la prensa, aún no registrado

share-button = ↗️ Compartir
