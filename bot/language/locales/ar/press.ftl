## ما تذكره الصحافة (بعد «الاسم — »)؛ وليس ما سجله الوديع
step-adopted = اعتماد النص
step-opened = افتتاح باب التوقيع على المعاهدة
step-signed = توقيع
step-bill_submitted = مشروع القانون أمام البرلمان
step-committee = تأييد لجنة برلمانية
step-parliament_approved = موافقة البرلمان
step-law_signed = صدور القانون
step-deposited = إيداع الصك
step-reservation = تحفظ أعلنت عنه الدولة
step-entered_into_force = بدأ نفاذ المعاهدة
step-withdrawal = انسحاب
story-title = 📰 بحسب الصحافة
story-unrecorded = ⏳ لم تسجله الأمم المتحدة
story-recorded = ✅ سجلته الأمم المتحدة
story-sources = 🗞 { $sources }
story-other-date = ⚠️ تاريخ آخر: { $date } ({ $outlet })
story-counts = ⚠️ الأرقام مختلفة: { $numbers }. رقم الأمم المتحدة: /status
recorded-after = ⏱ سجلته الأمم المتحدة { $days ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يوما
   *[other] بعد { $days } يوم
  } ({ $step }، { $date }؛ بحسب الصحافة)
ladder-recorded = مسجل: <a href="{ $url }">الأمم المتحدة</a>
ladder-reported = بحسب الصحافة: { $sources }
ladder-missing = ▫️ الصك: لم تسجل الأمم المتحدة إيداعا
status-reported = 📰 بحسب الصحافة، ولم تسجّله الأمم المتحدة: { $count }. /pipeline
pipeline-title = بحسب الصحافة، ولم تسجّله الأمم المتحدة: { $treaty }
pipeline-none = لا تنشر الصحافة شيئا لم تسجله الأمم المتحدة.
pipeline-note = التصويت في البرلمان أو صدور القانون لا يُعد موافقة على الالتزام: يلزم لذلك إيداع صك.
command-pipeline = بحسب الصحافة، لم يُسجَّل بعد

share-button = ↗️ مشاركة
