# What operators say of reports of the press that wait.

report-confirmed = ✅ Подтверждено; сообщение уже отправляется.
