## Finding what one means
command-find = البحث عن دولة أو معاهدة أو كلمة
find-usage = اكتب بعد الأمر دولة أو معاهدة أو كلمة: /find أذربيجان
find-hello = 👋 مرحبا!
find-thanks = 🙂 على الرحب والسعة!
find-none = لم يوجد شيء عن «{ $query }».
find-can = اكتب اسم دولة (أذربيجان) أو كلمة من عنوان معاهدة (corruption) أو من إعلان (extradition). حالة المعاهدة: /status · آخر الأحداث: /latest · كل الأوامر: /help
find-states = 👥 أيها تقصد؟
find-treaties = 📜 المعاهدات: { $count }
find-words = 📝 في الإعلانات والأخبار: { $count }
find-all = الكل: /treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = تحفظ تحفظات التحفظات
words-declaration = إعلان إعلانات الإعلانات
words-objection = اعتراض اعتراضات الاعتراضات
words-communication = رسالة رسائل
