## المعاهدات بأسمائها المختصرة
treaty-XVIII-16 = اتفاقية الأمم المتحدة لمكافحة الجريمة الإلكترونية

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

## /start و /help
start =
    <b>treatywatch</b>: ما تسجله الأمم المتحدة عن معاهدة، بعد دقائق من نشره.

    من وقع، ومن أودع صكا، ومن قدم تحفظا، ومتى يبدأ نفاذ المعاهدة. التصويت في البرلمان ليس تصديقا بعد: لا تلتزم الدولة إلا حين تودع صكها لدى الأمم المتحدة.
start-button = 🔔 متابعة: { $treaty }
help =
    <b>الأوامر</b>
    /status – الأرقام وما ينقص وآخر الأحداث
    /status أذربيجان – مشارك واحد
    /latest – آخر الأحداث
    /participant فيتنام – الخطوات والتواريخ والإعلانات
    /pipeline – تذكره الصحافة ولم يسجل بعد
    /reservations – التحفظات والإعلانات
    /timeline، /compare أذربيجان, فيتنام – عبر الزمن، جنبا إلى جنب
    /calendar، /export – الأيام المقبلة، البيانات في ملف
    /chart، /map – صور
    /search، /treaties – البحث في الإعلانات، معاهدات أخرى
    /pin – تثبيت الحالة
    /channels – قنواتي ومجموعاتي
    /subscribe، /unsubscribe – المتابعة أو إيقافها
    /subscriptions – ما تتابعه هذه المحادثة
    /settings – ما يرسل ومتى وبأي صوت
    /language – اللغة
    /about – المصادر ومعنى «مسجل»
    /privacy – ما نحتفظ به
    /forget – محو هذه المحادثة
command-start = البدء
command-help = كل الأوامر
command-status = حالة المعاهدة
command-latest = آخر الأحداث
command-participant = خطوات مشارك واحد
command-reservations = التحفظات والإعلانات
command-timeline = التوقيعات والصكوك عبر الزمن
command-compare = مشاركان جنبا إلى جنب
command-calendar = الأيام المقبلة لتقويمك
command-export = البيانات في ملف
command-subscribe = متابعة معاهدة
command-unsubscribe = إيقاف المتابعة
command-subscriptions = ما تتابعه هذه المحادثة
command-settings = ما يرسل ومتى وبأي صوت
command-language = اختيار اللغة
command-about = المصادر والمصطلحات
command-privacy = ما نحتفظ به عن هذه المحادثة
command-forget = محو هذه المحادثة

## الإجابات
status-adopted = الاعتماد: { $place }، { $date }
status-signatories = ✍️ الموقعون: <b>{ $count }</b>
status-parties = 📥 الأطراف: <b>{ $count }</b>
status-needed = ⏳ لبدء النفاذ يلزم { $count ->
    [one] صك واحد آخر
    [two] صكان آخران
    [few] <b>{ $count }</b> صكوك أخرى
   *[other] <b>{ $count }</b> صكا آخر
  }
status-bar = { $bar } { $counted } من { $threshold }
status-enters = ⚖️ بدء النفاذ: <b>{ $date }</b>
status-in-force = ⚖️ نافذة منذ <b>{ $date }</b>
status-window = 🗓 باب التوقيع مفتوح حتى { $date }: { $days ->
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
   *[other] بقي { $days } يوما
  }
status-window-last-day = 🗓 اليوم هو آخر يوم للتوقيع.
status-window-closed = 🗓 أغلق باب التوقيع في { $date }؛ الانضمام فقط.
status-latest = آخر الأحداث
status-none-latest = لا جديد منذ بدأنا المتابعة.
status-nothing = لم نقرأ صفحة هذه المعاهدة بعد. حاول مجددا بعد دقائق.
latest-title = آخر الأحداث: { $treaty }
participant-no-steps = لا خطوة مسجلة لهذا المشارك.
participant-statements = الإعلانات والتحفظات
participant-unknown = لا أعرف مشاركا باسم «{ $query }». جرب اسم دولة، مثلا: /participant أذربيجان
participant-which = أيها تقصد؟
participant-usage = اكتب الاسم بعد الأمر: /participant أذربيجان
timeline-adopted = • { $date } – الاعتماد ({ $place })
timeline-signatures = • { $period } – { $count ->
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
   *[other] { $count } توقيعا
  }
timeline-instruments = • { $period } – { $count ->
    [one] صك واحد
    [two] صكان
    [few] { $count } صكوك
   *[other] { $count } صكا
  }
timeline-instrument = • { $date } – 📥 { $name }
compare-statements = التحفظات والإعلانات: { $count }
compare-usage = اكتب اسمين بعد الأمر: /compare أذربيجان, فيتنام
export-caption = { $treaty } · <a href="{ $url }">مجموعة معاهدات الأمم المتحدة</a>
export-usage = اكتب نوع الملف بعد الأمر: /export csv أو /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = آخر يوم للتوقيع: { $treaty }
calendar-force = بدء النفاذ: { $treaty }
calendar-none = لا يوم مقبل معروف بعد: أغلق باب التوقيع وبدء النفاذ غير محدد التاريخ.
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
settings-topics = 🔔 يرسل: { $count } من { $all } أنواع
settings-now = ⚡ فورا
settings-daily = 📬 مرة يوميا، { $hour }:00
settings-weekly = 📬 كل اثنين، { $hour }:00
settings-quiet = 🌙 بلا صوت { $from }:00–{ $to }:00
settings-loud = 🔊 بصوت في كل وقت
settings-back = ‹ رجوع
settings-topics-choose = أي أخبار ترسل؟
settings-mode-choose = كيف ترسل الأخبار؟
settings-quiet-choose = متى تصل الأخبار بلا صوت؟ ستصل على كل حال.
topic-signatures = التوقيعات
topic-instruments = الصكوك
topic-reservations = التحفظات والإعلانات
topic-objections = الاعتراضات
topic-withdrawals = حالات السحب
topic-force = بدء النفاذ
topic-press = أخبار الصحافة
digest-title = 📬 { $count ->
    [one] خبر واحد
    [two] خبران
    [few] { $count } أخبار
   *[other] { $count } خبرا
  }
digest-more = …و{ $count } غيرها. /latest
language-choose = اختر اللغة:
language-set = اللغة هي العربية.
forget-ask = أتريد محو كل ما نحتفظ به عن هذه المحادثة: لغتها وما تتابعه؟
forget-yes = محو
forget-no = إبقاء
forget-done = تم المحو. /start للبدء من جديد.
forget-kept = لم يمح شيء.
admins-only = مشرفو هذه المجموعة وحدهم يغيرون الإعدادات.
admins-unsure = لم يخبرني تيليغرام إن كنت مشرفا. حاول مجددا.
unknown-command = لا أعرف هذا الأمر. /help يعرضها كلها.
channel-linked = 🔔 سأنشر في هذه القناة: <b>{ $treaty }</b>. اللغة: /language
privacy =
    <b>ما نحتفظ به عن هذه المحادثة</b>
    • رقمها في تيليغرام ونوعها ولغتها ومنطقتها الزمنية؛ وللمجموعة أو القناة رقم من ربطها؛
    • ما تتابعه وأي أخبار تريد ومتى وبأي صوت؛
    • أي رسائلنا وصلتها، كي لا تصل رسالة مرتين وكي تجدها التصحيحات.
    لا أسماء ولا أعضاء ولا رسائل منكم. ولا يحصل أحد آخر على شيء منه.
    /forget يمحو كل ذلك دفعة واحدة.
about =
    <b>معنى «مسجل»</b>
    كل رقم وكل خطوة مسجلة هنا من صفحة حالة المعاهدة لدى الأمين العام للأمم المتحدة، وهو الوديع. تلتزم الدولة حين <b>يودع</b> صكها، وكثيرا ما يكون ذلك بعد أشهر من تصويت برلمانها. ما <i>تذكره</i> الصحف معلم بالعلامة 📰 ولا يحسب أبدا.

    <b>كيف نتجنب الأخبار الخاطئة</b>
    لا تستعمل صفحة تخالف مجاميعها صفوفها. والصف الذي يختفي أو يتغير لا يحسب إلا إذا رئي مرتين.

    <b>لماذا تختلف الأرقام</b>
    كثيرا ما تعد الصحافة أصوات البرلمانات أو تكرر أرقاما أخرى؛ لا تستعمل هنا أبدا. أرقامنا أرقام الوديع. /pipeline يعرض من هم في الطريق.

    <b>المصدر</b>
    <a href="https://treaties.un.org">مجموعة معاهدات الأمم المتحدة</a>؛ والصحف، كل باسمها ورابطها. treatywatch مستقل ولا صلة له بالأمم المتحدة.
error = حدث خطأ هنا. سجل؛ حاول مجددا.

## Pictures
command-chart = الطريق إلى بدء النفاذ، رسم بياني
command-map = المشاركون على خريطة العالم
chart-needed = عدد الصكوك اللازم لبدء النفاذ: { $threshold }
map-party = أودع الصك (الأمم المتحدة)
map-reported = تذكره الصحافة ولم يسجل
map-signed = وقع (الأمم المتحدة)
map-note = الحدود المبينة لا تعني أي تأييد.
map-besides = خارج الخريطة: { $names }
picture-failed = تعذر رسم الصورة. سجل ذلك؛ الأرقام: /status
settings-pictures-on = 🖼 الصور: نعم
settings-pictures-off = 🖼 الصور: لا
settings-zone = 🕑 المنطقة الزمنية: { $name }
settings-zone-choose = اختر المنطقة الزمنية:
settings-treaties = 📜 المعاهدات: { $count }
settings-treaties-choose = أي معاهدات تتابع؟ /treaties يجد غيرها.
settings-participants-all = 👥 كل المشاركين
settings-participants = 👥 المشاركون: { $count }
settings-participants-choose = أخبار من ترسل؟ إن لم يختر أحد فأخبار الجميع.

## Any treaty
command-treaties = البحث عن معاهدة
treaties-usage = اكتب بعد الأمر كلمات إنجليزية من العنوان أو رقمه: /treaties corruption
treaties-found = 🔎 «{ $query }»: { $count }
treaties-none = لم توجد معاهدة لـ «{ $query }». جرب كلمات إنجليزية من عنوانها: /treaties climate
treaty-asked = ⏳ لا تتابع هذه المعاهدة بعد. سئل المشغل؛ سيصل الجواب هنا: <b>{ $treaty }</b>
treaty-refused = قرر المشغل عدم متابعة هذه المعاهدة: <b>{ $treaty }</b>
treaty-wish = 📜 تود محادثة متابعة هذه المعاهدة: <b>{ $treaty }</b> ({ $number }). أتسمح؟
wish-yes = ✅ سماح
wish-no = ❌ رفض

## Pinned status
command-pin = إبقاء حالة مثبتة محدثة
command-unpin = إيقاف تحديث الحالة المثبتة
pin-no-right = تعذر تثبيت الرسالة: أعطني حق تثبيت الرسائل. الحالة أعلاه وستبقى محدثة.
pin-stopped = لم تعد الحالة المثبتة تحدث.
pin-none = لا حالة مثبتة في هذه المحادثة. /pin

## Linked groups and channels
command-channels = قنواتي ومجموعاتي
channels-private-only = أدر القنوات والمجموعات في محادثة خاصة معي: { $address }
channels-title = 📢 <b>قنواتكم ومجموعاتكم</b>
channels-none = لم يربط شيء بعد.
channels-choose = اختر قناة أو مجموعة بالزر أدناه: يعطيني تيليغرام الحقوق اللازمة.
channels-add-channel = 📢 ربط قناة
channels-add-group = 👥 ربط مجموعة
channels-linked = ✅ تم الربط: <b>{ $title }</b>. الإعدادات: /channels
channels-not-there = لا حق لي في الكتابة في تلك المحادثة. اجعلني مشرفا واخترها مجددا.
channels-not-yours = لا يغير إعدادات تلك المحادثة إلا مشرفها.
setup-offer = 👋 شكرا لإضافتي: <b>{ $title }</b>. بماذا أخبر هناك ومتى وبأي لغة؟
setup-button = ⚙️ الإعداد
trouble-removed = ⚠️ أخرجت من <b>{ $title }</b>. إعداداتها محفوظة؛ أضفني مجددا فأواصل.
trouble-rights = ⚠️ لم يعد يحق لي الكتابة في <b>{ $title }</b>. إعداداتها محفوظة؛ أعد الحق فأواصل.
trouble-topic = ⚠️ أغلق موضوع أو حذف في <b>{ $title }</b>. إعداداته محفوظة؛ افتحه مجددا أو اكتب /subscribe في موضوع آخر.

## Reading statements, searching
reader-choose = نص من تود قراءته؟
reader-language = 🈯 لغة النص: { $name }
command-search = البحث في الإعلانات والأخبار
search-usage = اكتب كلمات بعد الأمر: /search extradition
search-none = «{ $query }» غير موجود في أي إعلان أو خبر.

## Inline
inline-more = المزيد: { $command }

## The bot's own profile
bot-name = treatywatch · معاهدات الأمم المتحدة
bot-short = من وقع ومن أودع صكا: ما تسجله الأمم المتحدة عن معاهدة، خلال دقائق.
bot-description = ما تسجله الأمم المتحدة عن معاهدة، بعد دقائق من نشره، بلغتكم. ما تذكره الصحافة يعرض منفصلا ولا يحسب سجلا أبدا. التصويت في البرلمان ليس تصديقا بعد. اضغط الزر للبدء.
operators-only = لا يفعل هذا إلا مشغل البوت.

## The operators' commands
operator-sources = 🩺 <b>المصادر</b>
operator-source-good = ✅ { $name } · قرئ: { $time }
operator-source-bad = ⚠️ { $name } · قرئ: { $time } · إخفاقات متتالية: { $failures } · صفحات مرفوضة: { $refusals } · { $error }
operator-stats = 📈 <b>إحصاءات</b>
operator-chats = المحادثات: { $count } · جديدة خلال 7 أيام: { $fresh }
operator-deliveries = الرسائل: { $states }
operator-times = زمن التسليم خلال 7 أيام: الوسيط { $median } ث، الأطول { $longest } ث
operator-paused = ⏸ الإرسال متوقف؛ تقرأ المصادر وتنتظر الرسائل. للمتابعة: /resume
operator-resumed = ▶️ يتواصل الإرسال.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>بانتظار قراركم</b>
ruling-none = لا شيء ينتظر قرار المشغّل.
ruling-confirm = ✅ تأكيد { $number }
ruling-reject = ❌ رفض { $number }
ruling-rejected = ❌ مرفوض؛ لن يُثار مرة أخرى.
ruling-confirmed = ✅ مؤكَّد؛ تُقرأ الصفحة الآن من جديد.
ruling-unreadable = لا يمكن قراءة هذه الصفحة، ولذلك لا يمكن تأكيدها.
ruling-seen = 👁 شوهد مرة واحدة: { $time }
ruling-gone = لم يعد هذا ينتظر.
announce-usage =
    اكتب رمز اللغة ثم نقطتين ثم النص؛ كل لغة في سطر جديد:
    /announce az: Salam.
    en: Hello.
announce-long = النص طويل جداً: الحد الأقصى للأحرف { $count }.
announce-preview = 👁 هكذا سيظهر. اللغة: { $name }. عدد المحادثات: { $count }
announce-send = 📣 إرسال ({ $count })
announce-discard = ❌ إلغاء
announce-sent = 📣 قيد الإرسال. عدد المحادثات: { $count }
announce-discarded = ❌ أُلغي؛ لم يُرسل إلى أحد.
announcement = 📣 <b>من treatywatch</b>

## Digests on quiet days
settings-quiet-days-on = 📭 أيام بلا أخبار: أخبرني
settings-quiet-days-off = 📭 أيام بلا أخبار: صمت
digest-nothing = 📭 لا جديد.

## The reader's articles
reader-articles = أي مادة تودّ قراءتها؟
reader-whole = 📄 النص الكامل: { $name }
trouble-upgraded = ℹ️ أصبحت المجموعة <b>{ $title }</b> مجموعة خارقة. انتقلت إعداداتها معها ولم يُفقد شيء.
