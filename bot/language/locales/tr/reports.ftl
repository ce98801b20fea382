# What operators say of reports of the press that wait.

report-confirmed = ✅ Onaylandı; şimdi gönderiliyor.
