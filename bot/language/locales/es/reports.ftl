# What operators say of reports of the press that wait.

report-confirmed = ✅ Confirmado; se comunica ahora.
