## ما تذكره الصحافة (بعد «الاسم — »)؛ وليس ما سجله الوديع
step-adopted = اعتمد النص
step-opened = فتح باب التوقيع على المعاهدة
step-signed = توقيع
step-bill_submitted = مشروع القانون أمام البرلمان
step-committee = تأييد لجنة برلمانية
step-parliament_approved = موافقة البرلمان
step-law_signed = صدور القانون
step-deposited = إيداع الصك
step-reservation = إعلان تحفظ
step-entered_into_force = بدأ نفاذ المعاهدة
step-withdrawal = انسحاب
story-title = 📰 تذكر الصحافة
story-unrecorded = ⏳ لم تسجله الأمم المتحدة
story-recorded = ✅ سجلته الأمم المتحدة
story-sources = 🗞 { $sources }
story-other-date = ⚠️ تاريخ آخر: { $date } ({ $outlet })
story-counts = ⚠️ الأرقام مختلفة: { $numbers }. رقم الأمم المتحدة: /status
recorded-after = ⏱ سجلته الأمم المتحدة { $days ->
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
   *[other] بعد { $days } يوما
  } ({ $step }، { $date }؛ الصحافة)
ladder-recorded = مسجل: <a href="{ $url }">الأمم المتحدة</a>
ladder-reported = تذكر الصحافة: { $sources }
ladder-missing = ▫️ الصك: لم تسجل الأمم المتحدة إيداعا
status-reported = 📰 تذكره الصحافة ولم تسجله الأمم المتحدة: { $count }. /pipeline
pipeline-title = تذكره الصحافة ولم تسجله الأمم المتحدة: { $treaty }
pipeline-none = لا تذكر الصحافة شيئا لم تسجله الأمم المتحدة.
pipeline-note = التصويت في البرلمان أو صدور القانون لا يلزم أحدا بعد: يلزم لذلك إيداع صك.
command-pipeline = مذكور ولم يسجل بعد

share-button = ↗️ مشاركة
