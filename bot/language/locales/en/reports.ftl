# What operators say of reports of the press that wait.

report-confirmed = ✅ Confirmed; it is being told now.
