# What operators say of reports of the press that wait.

report-confirmed = ✅ تم التأكيد، ويجري الإبلاغ الآن.
