## ما حدث (بعد «الاسم — »)
event-signature = توقيع
event-definitive_signature = توقيع نهائي: أصبح ملتزما
event-ratification = تصديق: أودع الصك لدى الأمم المتحدة
event-acceptance = قبول: أودع الصك لدى الأمم المتحدة
event-approval = إقرار: أودع الصك لدى الأمم المتحدة
event-accession = انضمام: أودع الصك لدى الأمم المتحدة
event-succession = خلافة في المعاهدة
event-formal_confirmation = إقرار رسمي
event-consent_to_be_bound = موافقة على الالتزام
event-provisional_application = تطبيق مؤقت
event-participation = مشاركة
event-simplified_procedure = التزام بالإجراء المبسط
event-application = تطبيق المعاهدة
event-other = { $words }
event-reservation = تقديم تحفظ
event-declaration = تقديم إعلان
event-objection = اعتراض على تحفظ: { $target }
event-communication = إرسال رسالة
event-territorial_application = توسيع نطاق المعاهدة لتشمل أقاليم
event-withdrawal = سحب: { $action }
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
action-formal_confirmation = إقرار رسمي
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
correction = تصحيح
articles = المواد: { $articles }
quote = «{ $text }»
tally = ✍️ التوقيعات: { $signatories } · 📥 الصكوك: { $counted } من { $threshold }
tally-in-force = ✍️ التوقيعات: { $signatories } · 📥 الأطراف: { $parties }
source = 🔗 <a href="{ $url }">مجموعة معاهدات الأمم المتحدة</a> · الحالة في { $time }
source-untimed = 🔗 <a href="{ $url }">مجموعة معاهدات الأمم المتحدة</a>
read-at = 🕑 آخر قراءة سليمة: { $time }
read-never = 🕑 لم يقرأ المصدر بعد.
read-trouble = ⚠️ تعذرت قراءة المصدر منذ ذلك الحين؛ تعرض آخر حالة موثوقة.
