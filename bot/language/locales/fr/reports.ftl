# What operators say of reports of the press that wait.

report-confirmed = ✅ Confirmé ; l’annonce part maintenant.
