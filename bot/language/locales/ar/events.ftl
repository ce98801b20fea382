## ما حدث (بعد «الاسم — »)
event-signature = توقيع
event-definitive_signature = توقيع نهائي يعبّر عن الموافقة على الالتزام
event-ratification = تصديق: الصك مودَع لدى الأمم المتحدة
event-acceptance = قبول: الصك مودَع لدى الأمم المتحدة
event-approval = إقرار: الصك مودَع لدى الأمم المتحدة
event-accession = انضمام: الصك مودَع لدى الأمم المتحدة
event-succession = خلافة في المعاهدة
event-formal_confirmation = تأكيد رسمي
event-consent_to_be_bound = موافقة على الالتزام
event-provisional_application = تطبيق مؤقت
event-participation = مشاركة
event-simplified_procedure = موافقة على الالتزام بالإجراء المبسط
event-application = تطبيق المعاهدة
event-other = { $words }
event-reservation = إبداء تحفظ
event-declaration = إصدار إعلان
event-objection = اعتراض على تحفظ أبدته: { $target }
event-communication = إرسال رسالة
event-territorial_application = توسيع نطاق تطبيق المعاهدة ليشمل أقاليم
event-withdrawal = سحب: { $action }
event-withdrawal_of_statement = سحب: { $action }
event-withdrawal_from_treaty = انسحاب من المعاهدة أو نقض لها
event-date_corrected = تصحيح التاريخ ({ $action }): { $was } ← { $date }
event-kind_corrected = تصحيح النوع: { $was } ← { $action }
event-renamed = اسم جديد في صفحة الأمم المتحدة؛ سابقا: { $was }
event-text_corrected = تصحيح النص ({ $action })
event-removed = لم يعد في صفحة الأمم المتحدة: { $action }
event-entry_into_force = المعاهدة نافذة
event-threshold_reached = اكتمل عدد الصكوك اللازم لبدء النفاذ
event-entry_into_force_on = بدء النفاذ: { $date }

## الأفعال نفسها أسماء
action-signature = توقيع
action-definitive_signature = توقيع نهائي
action-ratification = تصديق
action-acceptance = قبول
action-approval = إقرار
action-accession = انضمام
action-succession = خلافة
action-formal_confirmation = تأكيد رسمي
action-consent_to_be_bound = موافقة على الالتزام
action-provisional_application = تطبيق مؤقت
action-participation = مشاركة
action-simplified_procedure = إجراء مبسط
action-application = تطبيق
action-other = { $words }
action-reservation = تحفظ
action-declaration = إعلان
action-objection = اعتراض
action-communication = رسالة
action-withdrawn = { $action } (سحب)

## أجزاء الرسائل
correction = تصحيح:
headline = { $name } — { $what }
list-comma = {"، "}
in-brackets = { $what } ({ $more })
articles = المواد: { $articles }
quote = «{ $text }»
tally = ✍️ التوقيعات: { $signatories } · 📥 الصكوك المودعة: { $counted } من { $threshold }
tally-in-force = ✍️ التوقيعات: { $signatories } · 📥 الأطراف: { $parties }
source = 🔗 <a href="{ $url }">مجموعة معاهدات الأمم المتحدة</a> · الحالة في { $time }
source-untimed = 🔗 <a href="{ $url }">مجموعة معاهدات الأمم المتحدة</a>
read-at = 🕑 آخر قراءة سليمة: { $time }
read-never = 🕑 لم يُقرأ المصدر بعد.
read-trouble = ⚠️ تعذرت قراءة المصدر منذ ذلك الحين؛ تعرض آخر حالة موثوقة.
