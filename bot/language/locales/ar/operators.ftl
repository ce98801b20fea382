## The operators' commands
operator-sources = 🩺 <b>المصادر</b>
operator-source-good = ✅ { $name } · قرئ: { $time }
operator-source-bad = ⚠️ { $name } · قرئ: { $time } · إخفاقات متتالية: { $failures } · صفحات مرفوضة: { $refusals } · { $error }
operator-stats = 📈 <b>إحصاءات</b>
operator-chats = المحادثات: { $count } · جديدة خلال آخر 7 أيام: { $fresh }
operator-deliveries = الرسائل: { $states }
operator-times = زمن التسليم، آخر 7 أيام: الوسيط { $median } ث، الأطول { $longest } ث
operator-paused = ⏸ الإرسال متوقف؛ تقرأ المصادر وتنتظر الرسائل. للمتابعة: /resume
operator-resumed = ▶️ يتواصل الإرسال.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>بانتظار قرارك</b>
ruling-none = لا شيء ينتظر قرار المشغل.
ruling-confirm = ✅ تأكيد { $number }
ruling-reject = ❌ رفض { $number }
ruling-rejected = ❌ مرفوض؛ لن يُثار مجددا.
ruling-confirmed = ✅ تم التأكيد؛ تجري قراءة الصفحة من جديد.
ruling-unreadable = لا يمكن قراءة هذه الصفحة، ولذلك لا يمكن تأكيدها.
ruling-seen = 👁 شوهد مرة واحدة: { $time }
ruling-gone = لم يعد هذا بحاجة إلى قرار.
announce-usage =
    اكتب رمز اللغة ثم نقطتين ثم النص؛ كل لغة في سطر جديد:
    /announce az: Salam.
    en: Hello.
announce-long = النص طويل جدا: الحد الأقصى للأحرف { $count }.
announce-preview = 👁 هكذا سيظهر. اللغة: { $name }. عدد المحادثات: { $count }
announce-send = 📣 إرسال ({ $count })
announce-discard = ❌ إلغاء
announce-sent = 📣 قيد الإرسال. عدد المحادثات: { $count }
announce-discarded = ❌ أُلغي؛ لم يُرسل إلى أحد.
announcement = 📣 <b>من treatywatch</b>
