# What operators say of reports of the press that wait.

report-confirmed = ✅ 已确认，正在发送。
