## /start و /help
start =
    <b>treatywatch</b>: ما تسجله الأمم المتحدة عن معاهدة، بعد دقائق من نشره.

    من وقّع، ومن أودع صكا، ومن أبدى تحفظا، ومتى يبدأ نفاذ المعاهدة. التصويت في البرلمان ليس تصديقا بعد: لا تعبّر الدولة عن موافقتها على الالتزام إلا بإيداع صكها لدى الأمم المتحدة.
start-button = 🔔 متابعة هذه المعاهدة
help =
    <b>الأوامر</b>
    /status — الأرقام وما ينقص وآخر الأحداث
    /status أذربيجان — مشارك واحد
    /latest — آخر الأحداث
    /find — دولة أو معاهدة أو كلمة
    /participant فييت نام — الخطوات والتواريخ والإعلانات
    /pipeline — بحسب الصحافة، لم يُسجَّل بعد
    /reservations — التحفظات والإعلانات
    /timeline، /compare أذربيجان، فييت نام — عبر الزمن، جنبا إلى جنب
    /calendar، /export — المواعيد المقبلة، البيانات في ملف
    /chart، /map — صور
    /search، /treaties — البحث في الإعلانات، معاهدات أخرى
    /pin — تثبيت الحالة
    /channels — قنواتي ومجموعاتي
    /subscribe، /unsubscribe — المتابعة أو إيقافها
    /subscriptions — ما تتابعه هذه المحادثة
    /settings — ما يُرسَل ومتى، بصوت أو بلا صوت
    /language — اللغة
    /about — المصادر ومعنى «مسجل»
    /privacy — ما نحتفظ به
    /forget — محو بيانات هذه المحادثة
command-start = البدء
command-help = كل الأوامر
command-status = حالة المعاهدة
command-latest = آخر الأحداث
command-participant = خطوات مشارك واحد
command-reservations = التحفظات والإعلانات
command-timeline = التوقيعات والصكوك عبر الزمن
command-compare = مشاركان جنبا إلى جنب
command-calendar = المواعيد المقبلة لتقويمك
command-export = البيانات في ملف
command-subscribe = متابعة معاهدة
command-unsubscribe = إيقاف المتابعة
command-subscriptions = ما تتابعه هذه المحادثة
command-settings = ما يُرسَل ومتى، بصوت أو بلا صوت
command-language = اختيار اللغة
command-about = المصادر والمصطلحات
command-privacy = ما نحتفظ به عن هذه المحادثة
command-forget = محو بيانات هذه المحادثة
