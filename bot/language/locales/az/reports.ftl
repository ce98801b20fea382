# What operators say of reports of the press that wait.

report-confirmed = ✅ Təsdiqləndi; indi göndərilir.
