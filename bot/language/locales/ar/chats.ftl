## Pinned status
command-pin = إبقاء حالة مثبتة محدثة
command-unpin = إيقاف تحديث الحالة المثبتة
pin-no-right = تعذر تثبيت الرسالة: أعطني صلاحية تثبيت الرسائل. الحالة أعلاه وستبقى محدثة.
pin-stopped = لم تعد الحالة المثبتة تحدث.
pin-none = لا حالة مثبتة في هذه المحادثة. /pin

## Linked groups and channels
command-channels = قنواتي ومجموعاتي
channels-private-only = أدر القنوات والمجموعات في محادثة خاصة معي: { $address }
channels-title = 📢 <b>قنواتك ومجموعاتك</b>
channels-none = لا شيء مربوط بعد.
channels-choose = اختر قناة أو مجموعة بالزر أدناه: يعطيني تيليغرام الصلاحيات اللازمة.
channels-add-channel = 📢 ربط قناة
channels-add-group = 👥 ربط مجموعة
channels-linked = ✅ تم الربط: <b>{ $title }</b>. الإعدادات: /channels
channels-not-there = ليست لديّ صلاحية الكتابة في تلك المحادثة. اجعلني مشرفا واخترها مجددا.
channels-not-yours = لا يغير إعدادات تلك المحادثة إلا مشرفها.
setup-offer = 👋 شكرا لإضافتي: <b>{ $title }</b>. بماذا أخبر هناك ومتى وبأي لغة؟
setup-button = ⚙️ الإعداد
trouble-removed = ⚠️ أُخرجتُ من <b>{ $title }</b>. إعداداتها محفوظة؛ أضفني مجددا فأواصل.
trouble-rights = ⚠️ لم تعد لديّ صلاحية الكتابة في <b>{ $title }</b>. إعداداتها محفوظة؛ أعد الصلاحية فأواصل.
trouble-topic = ⚠️ أغلق موضوع أو حذف في <b>{ $title }</b>. إعداداته محفوظة؛ افتحه مجددا أو اكتب /subscribe في موضوع آخر.

## Inline
inline-more = المزيد: { $command }

## The bot's own profile
bot-name = treatywatch · معاهدات الأمم المتحدة
bot-short = من وقّع ومن أودع صكا: ما تسجله الأمم المتحدة عن معاهدة، خلال دقائق.
bot-description = ما تسجله الأمم المتحدة عن معاهدة، بعد دقائق من نشره، بلغتك. ما تنشره الصحافة يُعرض منفصلا ولا يحسب سجلا أبدا. التصويت في البرلمان ليس تصديقا بعد. اضغط الزر للبدء.
operators-only = لا يفعل هذا إلا مشغل البوت.

## Digests on quiet days
settings-quiet-days-on = 📭 أيام بلا أخبار: أخبرني
settings-quiet-days-off = 📭 أيام بلا أخبار: صمت
digest-nothing = 📭 لا جديد.
