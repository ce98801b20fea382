## الإجابات
status-adopted = الاعتماد: { $place }، { $date }
status-signatories = ✍️ الموقعون: <b>{ $count }</b>
status-parties = 📥 الأطراف: <b>{ $count }</b>
status-needed = ⏳ لبدء النفاذ يلزم { $count ->
    [one] صك واحد آخر
    [two] صكان آخران
    [few] <b>{ $count }</b> صكوك أخرى
    [many] <b>{ $count }</b> صكا آخر
   *[other] <b>{ $count }</b> صك آخر
  }
status-bar = { $bar } { $counted } من { $threshold }
status-enters = ⚖️ بدء النفاذ: <b>{ $date }</b>
status-in-force = ⚖️ نافذة منذ <b>{ $date }</b>
status-window = 🗓 باب التوقيع مفتوح حتى { $date }: { $days ->
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يوما
   *[other] بقي { $days } يوم
  }
status-window-last-day = 🗓 اليوم هو آخر يوم للتوقيع.
status-window-closed = 🗓 انتهى أجل التوقيع في { $date }؛ الانضمام فقط.
status-latest = آخر الأحداث
status-none-latest = لا جديد منذ بدأنا المتابعة.
status-nothing = لم نقرأ صفحة هذه المعاهدة بعد. حاول مجددا بعد دقائق.
latest-title = آخر الأحداث: { $treaty }
participant-no-steps = لا خطوة مسجلة لهذا المشارك.
participant-statements = التحفظات والإعلانات
participant-unknown = لم توجد دولة ولا منظمة باسم «{ $query }». مثلا: /participant أذربيجان
participant-which = أيها تقصد؟
participant-usage = اكتب الاسم بعد الأمر: /participant أذربيجان
timeline-adopted = • { $date } — الاعتماد ({ $place })
timeline-signatures = • { $period } — { $count ->
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعا
   *[other] { $count } توقيع
  }
timeline-instruments = • { $period } — { $count ->
    [one] صك واحد
    [two] صكان
    [few] { $count } صكوك
    [many] { $count } صكا
   *[other] { $count } صك
  }
timeline-instrument = • { $date } — 📥 { $name }
compare-statements = التحفظات والإعلانات: { $count }
compare-usage = اكتب اسمين بعد الأمر: /compare أذربيجان، فييت نام
export-caption = { $treaty } · <a href="{ $url }">مجموعة معاهدات الأمم المتحدة</a>
export-usage = اكتب نوع الملف بعد الأمر: /export csv أو /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = آخر يوم للتوقيع: { $treaty }
calendar-force = بدء النفاذ: { $treaty }
calendar-none = لا مواعيد مقبلة معروفة بعد: انتهى أجل التوقيع وبدء النفاذ غير محدد التاريخ.
reservations-title = التحفظات والإعلانات: { $treaty }
reservations-none = لا تحفظات أو إعلانات مسجلة.
reservations-none-of = { $name }: لا تحفظات أو إعلانات مسجلة.
subscribed = 🔔 هذه المحادثة تتابع: <b>{ $treaty }</b>. ستصل هنا التوقيعات والصكوك والتحفظات الجديدة.
subscribed-already = 🔔 هذه المحادثة تتابع من قبل: <b>{ $treaty }</b>.
unsubscribed = 🔕 لم تعد هذه المحادثة تتابع: <b>{ $treaty }</b>.
unsubscribed-already = هذه المحادثة لا تتابع: <b>{ $treaty }</b>.
subscriptions-title = هذه المحادثة تتابع:
subscriptions-none = هذه المحادثة لا تتابع شيئا بعد. /subscribe
treaty-unknown = لا أتابع «{ $query }». أتابع: { $treaties }
settings-title = ⚙️ <b>إعدادات هذه المحادثة</b>
settings-language = 🌐 اللغة: { $name }
settings-topics = 🔔 الإشعارات: { $count } من { $all } أنواع
settings-now = ⚡ فورا
settings-daily = 📬 مرة يوميا، { $hour }
settings-weekly = 📬 كل اثنين، { $hour }
settings-quiet = 🌙 بلا صوت من { $from } إلى { $to }
settings-loud = 🔊 بصوت في كل وقت
settings-back = ‹ رجوع
settings-topics-choose = أي أخبار تريد؟
settings-mode-choose = كيف تريد أن تصلك الأخبار؟
settings-quiet-choose = في أي ساعات تصل الرسائل بلا صوت؟ ستصل على كل حال.
topic-signatures = التوقيعات
topic-instruments = الصكوك
topic-reservations = التحفظات والإعلانات
topic-objections = الاعتراضات
topic-withdrawals = السحب والانسحاب
topic-force = بدء النفاذ
topic-press = أخبار الصحافة
digest-title = 📬 { $count ->
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
    [many] { $count } خبرا
   *[other] { $count } خبر
  }
digest-more = …و{ $count } غيرها. /latest
language-choose = اختر اللغة:
language-set = اللغة هي العربية.
forget-ask = أتريد محو كل ما نحتفظ به عن هذه المحادثة: لغتها وما تتابعه؟
forget-yes = محو
forget-no = إبقاء
forget-done = تم المحو. /start للبدء من جديد.
forget-kept = لم يُمحَ شيء.
admins-only = مشرفو هذه المجموعة وحدهم يغيرون الإعدادات.
admins-unsure = لم يخبرني تيليغرام إن كنت مشرفا. حاول مجددا.
unknown-command = لا أعرف هذا الأمر. /help يعرضها كلها.
channel-linked = 🔔 سأنشر في هذه القناة: <b>{ $treaty }</b>. اللغة: /language
about =
    <b>معنى «مسجل»</b>
    كل رقم وكل خطوة مسجلة هنا من صفحة حالة المعاهدة لدى الأمين العام للأمم المتحدة، وهو الوديع. تعبّر الدولة عن موافقتها على الالتزام حين <b>تودع</b> صكها، وكثيرا ما يكون ذلك بعد أشهر من تصويت برلمانها؛ وتصبح ملتزمة حين يبدأ نفاذ المعاهدة بالنسبة إليها. ما <i>تنشره</i> الصحف معلّم بالعلامة 📰 ولا يحسب أبدا.

    <b>كيف نتجنب الأخبار الخاطئة</b>
    لا نستعمل صفحة تخالف مجاميعها صفوفها. والصف الذي يختفي أو يتغير لا يحسب إلا إذا شوهد في قراءتين.

    <b>لماذا تختلف الأرقام</b>
    كثيرا ما تعد الصحافة أصوات البرلمانات أو تكرر أرقاما أخرى؛ لا نستعملها هنا أبدا. أرقامنا أرقام الوديع. /pipeline يعرض من بدأ إجراءاته.

    <b>المصدر</b>
    <a href="https://treaties.un.org">مجموعة معاهدات الأمم المتحدة</a>؛ والصحف، كل باسمها ورابطها. treatywatch مستقل ولا صلة له بالأمم المتحدة.
error = حدث خطأ، وقد سُجّل؛ حاول مجددا.

## Any treaty
command-treaties = البحث عن معاهدة
treaties-usage = اكتب بعد الأمر كلمات إنجليزية من العنوان، أو رقم المعاهدة: /treaties corruption، /treaties XVIII-16
treaties-found = 🔎 «{ $query }»: { $count }
treaties-none = لم توجد معاهدة لـ «{ $query }». جرب كلمات إنجليزية من عنوانها: /treaties climate
treaty-asked = ⏳ لا نتابع هذه المعاهدة بعد. سُئل المشغّل؛ سيصل الجواب هنا: <b>{ $treaty }</b>
treaty-refused = قرر المشغل عدم متابعة هذه المعاهدة: <b>{ $treaty }</b>
treaty-wish = 📜 تود محادثة متابعة هذه المعاهدة: <b>{ $treaty }</b> ({ $number }). أتسمح؟
wish-yes = ✅ سماح
wish-no = ❌ رفض

## Reading statements, searching
reader-choose = نص أي مشارك تريد قراءته؟
reader-language = 🌐 لغة النص: { $name }
command-search = البحث في الإعلانات والأخبار
search-usage = اكتب كلمات بعد الأمر: /search extradition
search-none = «{ $query }» غير موجود في أي إعلان أو خبر.

## The reader's articles
reader-articles = أي مادة تريد قراءتها؟
reader-whole = 📄 النص الكامل: { $name }
trouble-upgraded = ℹ️ أصبحت المجموعة <b>{ $title }</b> مجموعة خارقة. انتقلت إعداداتها معها ولم يُفقد شيء.
