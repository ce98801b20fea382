## Müqavilələrin qısa adları
treaty-XVIII-16 = BMT-nin Kibercinayətkarlığa qarşı Konvensiyası

## Nə baş verib («Ad — » sözündən sonra)
event-signature = imzaladı
event-definitive_signature = qəti imza atdı və iştirakçı oldu
event-ratification = ratifikasiya etdi: sənəd BMT-yə təhvil verilib
event-acceptance = qəbul etdi: sənəd BMT-yə təhvil verilib
event-approval = təsdiq etdi: sənəd BMT-yə təhvil verilib
event-accession = qoşuldu: sənəd BMT-yə təhvil verilib
event-succession = hüquqi varislik yolu ilə iştirakçı oldu
event-formal_confirmation = rəsmən təsdiqlədi
event-consent_to_be_bound = öhdəlik götürməyə razılıq verdi
event-provisional_application = müvəqqəti tətbiq edir
event-participation = iştirak edir
event-simplified_procedure = sadələşdirilmiş qaydada iştirakçı oldu
event-application = tətbiq edir
event-other = { $words }
event-reservation = qeyd-şərt verdi
event-declaration = bəyanat verdi
event-objection = qeyd-şərtə etiraz etdi. Qeyd-şərtin sahibi: { $target }
event-communication = məlumat göndərdi
event-territorial_application = ərazilərə şamil etdi
event-withdrawal = geri götürdü: { $action }
event-date_corrected = tarix düzəldildi ({ $action }): { $was } → { $date }
event-kind_corrected = növ düzəldildi: { $was } → { $action }
event-renamed = BMT səhifəsində yeni ad; əvvəlki: { $was }
event-text_corrected = mətn düzəldildi ({ $action })
event-removed = BMT səhifəsində artıq yoxdur: { $action }
event-entry_into_force = Müqavilə qüvvəyə minib
event-threshold_reached = Qüvvəyə minmək üçün sənədlər kifayətdir
event-entry_into_force_on = Qüvvəyə minir: { $date }

## Həmin addımlar isim kimi
action-signature = imza
action-definitive_signature = qəti imza
action-ratification = ratifikasiya
action-acceptance = qəbul
action-approval = təsdiq
action-accession = qoşulma
action-succession = hüquqi varislik
action-formal_confirmation = rəsmi təsdiq
action-consent_to_be_bound = öhdəlik götürməyə razılıq
action-provisional_application = müvəqqəti tətbiq
action-participation = iştirak
action-simplified_procedure = sadələşdirilmiş qayda
action-application = tətbiq
action-other = { $words }
action-reservation = qeyd-şərt
action-declaration = bəyanat
action-objection = etiraz
action-communication = məlumat
action-withdrawn = { $action } (geri götürülüb)

## Mesajın hissələri
correction = Düzəliş
articles = Maddələr: { $articles }
quote = «{ $text }»
tally = ✍️ { $signatories } imza · 📥 sənədlər: { $counted } / { $threshold }
tally-in-force = ✍️ { $signatories } imza · 📥 { $parties } iştirakçı
source = 🔗 <a href="{ $url }">BMT Müqavilələr Toplusu</a> · { $time }
source-untimed = 🔗 <a href="{ $url }">BMT Müqavilələr Toplusu</a>
read-at = 🕑 Mənbə son dəfə oxunub: { $time }
read-never = 🕑 Mənbə hələ oxunmayıb.
read-trouble = ⚠️ O vaxtdan bəri mənbəni oxumaq mümkün olmayıb; son etibarlı vəziyyət göstərilir.

## Mətbuatın yazdıqları («Ad — » sözündən sonra); BMT-nin qeydə aldıqları deyil
step-adopted = Mətn qəbul edilib
step-opened = Müqavilə imza üçün açılıb
step-signed = imzalayıb
step-bill_submitted = qanun layihəsi parlamentdədir
step-committee = parlament komitəsi dəstəkləyib
step-parliament_approved = parlament təsdiqləyib
step-law_signed = təsdiq haqqında qanun imzalanıb
step-deposited = sənədi təhvil verib
step-reservation = qeyd-şərt elan edib
step-entered_into_force = Müqavilə qüvvəyə minib
step-withdrawal = müqavilədən çıxıb
story-title = 📰 Mətbuat yazır
story-unrecorded = ⏳ BMT-də qeydə alınmayıb
story-recorded = ✅ BMT-də qeydə alınıb
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Başqa tarix: { $date } ({ $outlet })
story-counts = ⚠️ Rəqəmlər fərqlidir: { $numbers }. BMT-nin rəqəmi: /status
recorded-after = ⏱ BMT-də qeydə alındı: { $days } gün sonra ({ $step }, { $date }; mətbuat)
ladder-recorded = qeydə alınıb: <a href="{ $url }">BMT</a>
ladder-reported = mətbuat yazır: { $sources }
ladder-missing = ▫️ Sənəd: BMT-də təhvil qeydə alınmayıb
status-reported = 📰 Mətbuat yazır, BMT-də qeydə alınmayıb: { $count }. /pipeline
pipeline-title = Mətbuat yazır, BMT-də qeydə alınmayıb: { $treaty }
pipeline-none = Mətbuatın yazdıqları arasında BMT-nin qeydə almadığı addım yoxdur.
pipeline-note = Parlamentdəki səsvermə və ya imzalanmış qanun hələ heç kimin üzərinə öhdəlik qoymur: bunun üçün sənəd təhvil verilməlidir.
command-pipeline = Yazılıb, hələ qeydə alınmayıb

share-button = ↗️ Paylaş

## /start və /help
start =
    <b>treatywatch</b>: BMT-nin müqavilə haqqında qeydə aldıqları, dərc olunduqdan bir neçə dəqiqə sonra.

    Kim imzaladı, kim ratifikasiya sənədini təhvil verdi, kim qeyd-şərt verdi və müqavilə nə vaxt qüvvəyə minir. Parlamentdə səsvermə hələ ratifikasiya demək deyil: dövlət yalnız sənədi BMT-yə təhvil verdikdən sonra öhdəlik daşıyır.
start-button = 🔔 İzlə: { $treaty }
help =
    <b>Əmrlər</b>
    /status – rəqəmlər, nə çatışmır, son hadisələr
    /status Azərbaycan – bir iştirakçı
    /latest – son hadisələr
    /participant Vyetnam – addımlar, tarixlər, bəyanatlar
    /pipeline – mətbuat yazır, hələ qeydə alınmayıb
    /reservations – qeyd-şərtlər və bəyanatlar
    /timeline, /compare Azərbaycan, Vyetnam – tarixlər üzrə, yan-yana
    /calendar, /export – qarşıdakı günlər, məlumatlar fayl şəklində
    /chart, /map – şəkillər
    /search, /treaties – bəyanatlarda axtarış, başqa müqavilələr
    /pin – vəziyyəti sancaqla
    /channels – kanal və qruplarım
    /subscribe, /unsubscribe – izləmək və ya dayandırmaq
    /subscriptions – bu çat nəyi izləyir
    /settings – nə, nə vaxt və səslimi gəlsin
    /language – dil
    /about – mənbələr və «qeydə alınıb» nə deməkdir
    /privacy – nə saxlayırıq
    /forget – bu çatı silmək
command-start = Başla
command-help = Bütün əmrlər
command-status = Müqavilənin vəziyyəti
command-latest = Son hadisələr
command-participant = Bir iştirakçının addımları
command-reservations = Qeyd-şərtlər və bəyanatlar
command-timeline = İmzalar və sənədlər tarixlər üzrə
command-compare = İki iştirakçı yan-yana
command-calendar = Qarşıdakı günlər, təqvim üçün
command-export = Məlumatlar fayl şəklində
command-subscribe = Müqaviləni izlə
command-unsubscribe = İzləməyi dayandır
command-subscriptions = Bu çat nəyi izləyir
command-settings = Nə, nə vaxt və səslimi gəlsin
command-language = Dili seç
command-about = Mənbələr və anlayışlar
command-privacy = Bu çat haqqında nə saxlayırıq
command-forget = Bu çatı sil

## Cavablar
status-adopted = Qəbul edilib: { $place }, { $date }
status-signatories = ✍️ İmzalayanlar: <b>{ $count }</b>
status-parties = 📥 İştirakçılar: <b>{ $count }</b>
status-needed = ⏳ Qüvvəyə minmək üçün daha <b>{ $count }</b> sənəd lazımdır
status-bar = { $bar } { $counted } / { $threshold }
status-enters = ⚖️ Qüvvəyə minir: <b>{ $date }</b>
status-in-force = ⚖️ Qüvvədədir: <b>{ $date }</b> tarixindən
status-window = 🗓 İmza üçün son tarix: { $date } ({ $days } gün qalıb)
status-window-last-day = 🗓 Bu gün imza üçün son gündür.
status-window-closed = 🗓 İmza { $date } tarixində bağlanıb; yalnız qoşulmaq olar.
status-latest = Son hadisələr
status-none-latest = İzləməyə başlayandan bəri yenilik yoxdur.
status-nothing = Bu müqavilənin səhifəsi hələ oxunmayıb. Bir neçə dəqiqədən sonra yenidən yoxlayın.
latest-title = Son hadisələr: { $treaty }
participant-no-steps = Bu iştirakçı üzrə qeydə alınmış addım yoxdur.
participant-statements = Bəyanatlar və qeyd-şərtlər
participant-unknown = «{ $query }» adlı iştirakçı tanımıram. Dövlətin adını yazın, məsələn: /participant Azərbaycan
participant-which = Hansını nəzərdə tutursunuz?
participant-usage = Əmrdən sonra ad yazın: /participant Azərbaycan
timeline-adopted = • { $date } – qəbul edilib ({ $place })
timeline-signatures = • { $period } – { $count } imza
timeline-instruments = • { $period } – { $count } sənəd
timeline-instrument = • { $date } – 📥 { $name }
compare-statements = Bəyanatlar və qeyd-şərtlər: { $count }
compare-usage = Əmrdən sonra iki ad yazın: /compare Azərbaycan, Vyetnam
export-caption = { $treaty } · <a href="{ $url }">BMT Müqavilələr Toplusu</a>
export-usage = Əmrdən sonra faylın növünü yazın: /export csv və ya /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = İmza üçün son gün: { $treaty }
calendar-force = Qüvvəyə minir: { $treaty }
calendar-none = Qarşıda məlum gün yoxdur: imza bağlanıb, qüvvəyə minmə tarixi isə hələ bəlli deyil.
reservations-title = Qeyd-şərtlər və bəyanatlar: { $treaty }
reservations-none = Qeydə alınmış qeyd-şərt və bəyanat yoxdur.
reservations-none-of = { $name }: qeydə alınmış qeyd-şərt və bəyanat yoxdur.
subscribed = 🔔 Bu çat izləyir: <b>{ $treaty }</b>. Yeni imzalar, sənədlər və qeyd-şərtlər bura gələcək.
subscribed-already = 🔔 Bu çat onsuz da izləyir: <b>{ $treaty }</b>.
unsubscribed = 🔕 Bu çat artıq izləmir: <b>{ $treaty }</b>.
unsubscribed-already = Bu çat izləmir: <b>{ $treaty }</b>.
subscriptions-title = Bu çat izləyir:
subscriptions-none = Bu çat hələ heç nə izləmir. /subscribe
treaty-unknown = «{ $query }» izlədiklərim arasında yoxdur. İzləyirəm: { $treaties }
settings-title = ⚙️ <b>Bu çatın ayarları</b>
settings-language = 🌐 Dil: { $name }
settings-topics = 🔔 Xəbər verilir: { $all } növdən { $count }
settings-now = ⚡ Dərhal
settings-daily = 📬 Gündə bir dəfə, { $hour }:00
settings-weekly = 📬 Bazar ertəsi, { $hour }:00
settings-quiet = 🌙 Səssiz { $from }:00–{ $to }:00
settings-loud = 🔊 Hər saatda səsli
settings-back = ‹ Geri
settings-topics-choose = Hansı xəbərlər gəlsin?
settings-mode-choose = Xəbərlər necə gəlsin?
settings-quiet-choose = Xəbərlər hansı saatlarda səssiz gəlsin? Yenə də gələcəklər.
topic-signatures = İmzalar
topic-instruments = Sənədlər
topic-reservations = Qeyd-şərtlər, bəyanatlar
topic-objections = Etirazlar
topic-withdrawals = Geri götürmələr
topic-force = Qüvvəyə minmə
topic-press = Mətbuat xəbərləri
digest-title = 📬 { $count } xəbər
digest-more = …və daha { $count }. /latest
language-choose = Dili seçin:
language-set = Dil: Azərbaycan dili.
forget-ask = Bu çat haqqında saxlanan hər şey – dil və izlədikləri – silinsin?
forget-yes = Sil
forget-no = Saxla
forget-done = Silindi. /start ilə yenidən başlamaq olar.
forget-kept = Heç nə silinmədi.
admins-only = Ayarları yalnız qrupun administratorları dəyişə bilər.
admins-unsure = Telegram sizin administrator olub-olmadığınızı bildirmədi. Yenidən cəhd edin.
unknown-command = Belə əmr yoxdur. Bütün əmrlər: /help
channel-linked = 🔔 Bu kanalda paylaşacağam: <b>{ $treaty }</b>. Dil: /language
privacy =
    <b>Bu çat haqqında nə saxlayırıq</b>
    • Telegram nömrəsi, növü, dili, saat qurşağı; qrup və ya kanalı bağlayanın nömrəsi;
    • nəyi izlədiyi, hansı xəbərləri, nə vaxt və səslimi istədiyi;
    • hansı mesajlarımızın çatdığı ki, heç biri iki dəfə gəlməsin və düzəlişlər onları tapsın.
    Adları, üzvləri, sizin yazdıqlarınızı saxlamırıq. Bunlar heç kimə verilmir.
    /forget hamısını birdəfəlik silir.
about =
    <b>«Qeydə alınıb» nə deməkdir</b>
    Buradakı rəqəmlər və qeydə alınmış addımlar BMT Baş katibinin – depozitarinin – status səhifəsindən götürülür. Dövlət öz sənədini <b>təhvil verdikdə</b> öhdəlik daşıyır; bu, çox vaxt parlamentdəki səsvermədən aylar sonra olur. Mətbuatın <i>yazdıqları</i> 📰 ilə göstərilir və heç vaxt sayılmır.

    <b>Yanlış xəbərdən necə qaçırıq</b>
    Öz yekunu sətirləri ilə düz gəlməyən səhifədən istifadə etmirik. İtən və ya dəyişən sətir yalnız iki dəfə görüldükdə nəzərə alınır.

    <b>Rəqəmlər niyə fərqlənir</b>
    Mətbuat çox vaxt parlamentdəki səsvermələri sayır və ya başqa hesabları təkrarlayır; belə rəqəmlərdən istifadə etmirik. Bizim rəqəmlər depozitarinindir. Yolda olanlar: /pipeline

    <b>Mənbə</b>
    <a href="https://treaties.un.org">BMT Müqavilələr Toplusu</a>; hər dəfə adı və keçidi göstərilən mətbuat. treatywatch müstəqildir və BMT ilə bağlı deyil.
error = Nəsə alınmadı. Xəta qeyd olundu; yenidən cəhd edin.

## Pictures
command-chart = Qüvvəyə minmə yolu, qrafik
command-map = İştirakçılar dünya xəritəsində
chart-needed = Qüvvəyə minmək üçün: { $threshold } sənəd
map-party = Sənəd təhvil verilib (BMT)
map-reported = Mətbuat yazır, qeydə alınmayıb
map-signed = İmzalayıb (BMT)
map-note = Sərhədlər heç bir təsdiq və ya mövqe ifadə etmir.
map-besides = Xəritədə yoxdur: { $names }
picture-failed = Şəkil çəkilmədi. Xəta qeyd olundu; /status rəqəmləri göstərir.
settings-pictures-on = 🖼 Şəkillər: var
settings-pictures-off = 🖼 Şəkillər: yoxdur
settings-zone = 🕑 Saat qurşağı: { $name }
settings-zone-choose = Saat qurşağını seçin:
settings-treaties = 📜 Müqavilələr: { $count }
settings-treaties-choose = Hansı müqavilələr izlənsin? Başqalarını /treaties tapır.
settings-participants-all = 👥 Bütün iştirakçılar
settings-participants = 👥 İştirakçılar: { $count }
settings-participants-choose = Kimin xəbərləri gəlsin? Heç kim seçilməsə, hamınınkı gəlir.

## Any treaty
command-treaties = Müqavilə axtar
treaties-usage = Axtarmaq üçün əmrdən sonra ingilis dilində söz və ya nömrə yazın: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 «{ $query }»: { $count }
treaties-none = «{ $query }» üzrə müqavilə tapılmadı. Başlıqdakı ingiliscə sözlərlə yoxlayın: /treaties climate
treaty-asked = ⏳ Bu müqavilə hələ izlənmir. Operatordan soruşuldu; cavab bura gələcək: <b>{ $treaty }</b>
treaty-refused = Operator bu müqaviləni izləməməyə qərar verdi: <b>{ $treaty }</b>
treaty-wish = 📜 Bir çat bu müqaviləni izləmək istəyir: <b>{ $treaty }</b> ({ $number }). İcazə verilsin?
wish-yes = ✅ İcazə ver
wish-no = ❌ İmtina et

## Pinned status
command-pin = Sancaqlanmış vəziyyəti yenilə və saxla
command-unpin = Sancaqlanmış vəziyyəti daha yeniləmə
pin-no-right = Mesajı sancaqlaya bilmədim: mənə mesaj sancaqlamaq hüququ verin. Vəziyyət yuxarıdadır və yenilənəcək.
pin-stopped = Sancaqlanmış vəziyyət daha yenilənməyəcək.
pin-none = Bu çatda sancaqlanmış vəziyyət yoxdur. /pin

## Linked groups and channels
command-channels = Kanallarım və qruplarım
channels-private-only = Kanalları və qrupları mənimlə şəxsi çatda idarə edin: { $address }
channels-title = 📢 <b>Kanallarınız və qruplarınız</b>
channels-none = Hələ heç biri bağlanmayıb.
channels-choose = Aşağıdakı düymə ilə kanal və ya qrup seçin: Telegram mənə lazım olan hüquqları özü verəcək.
channels-add-channel = 📢 Kanal bağla
channels-add-group = 👥 Qrup bağla
channels-linked = ✅ Bağlandı: <b>{ $title }</b>. Ayarları: /channels
channels-not-there = Bu çatda yazmaq hüququm yoxdur. Məni administrator edin və yenidən seçin.
channels-not-yours = Bu çatın ayarlarını yalnız onun administratoru dəyişə bilər.
setup-offer = 👋 Məni əlavə etdiyiniz üçün sağ olun: <b>{ $title }</b>. Nəyi, nə vaxt və hansı dildə yazım?
setup-button = ⚙️ Ayarla
trouble-removed = ⚠️ Məni çatdan çıxardılar: <b>{ $title }</b>. Ayarlar saxlanılıb; məni yenidən əlavə edin, davam edim.
trouble-rights = ⚠️ Çatda yazmaq hüququm yoxdur: <b>{ $title }</b>. Ayarlar saxlanılıb; hüququ qaytarın, davam edim.
trouble-topic = ⚠️ Mövzu bağlanıb və ya silinib: <b>{ $title }</b>. Ayarlar saxlanılıb; mövzunu açın və ya başqa mövzuda /subscribe yazın.

## Reading statements, searching
reader-choose = Kimin mətni oxunsun?
reader-language = 🈯 Mətnin dili: { $name }
command-search = Bəyanatlarda və xəbərlərdə axtar
search-usage = Əmrdən sonra söz yazın: /search ekstradisiya
search-none = «{ $query }» bəyanatlarda və xəbərlərdə tapılmadı.

## Inline
inline-more = Ətraflı: { $command }

## The bot's own profile
bot-name = treatywatch · BMT müqavilələri
bot-short = Kim imzaladı, kim ratifikasiya sənədini təhvil verdi: BMT-nin qeydləri, bir neçə dəqiqəyə.
bot-description = BMT-nin müqavilə haqqında qeydə aldıqları, dərc olunduqdan bir neçə dəqiqə sonra, öz dilinizdə. Mətbuatın yazdıqları ayrıca göstərilir və heç vaxt qeyd kimi sayılmır. Parlamentdə səsvermə hələ ratifikasiya deyil. Başlamaq üçün düyməni basın.
operators-only = Bunu yalnız botun operatoru edə bilər.

## The operators' commands
operator-sources = 🩺 <b>Mənbələr</b>
operator-source-good = ✅ { $name } · oxunub: { $time }
operator-source-bad = ⚠️ { $name } · oxunub: { $time } · ardıcıl uğursuzluq: { $failures } · rədd edilmiş səhifə: { $refusals } · { $error }
operator-stats = 📈 <b>Statistika</b>
operator-chats = Çatlar: { $count } · son 7 gündə yeni: { $fresh }
operator-deliveries = Mesajlar: { $states }
operator-times = Son 7 gündə çatma vaxtı: ortanca { $median } s, ən uzun { $longest } s
operator-paused = ⏸ Göndəriş dayandırılıb; mənbələr oxunur, mesajlar gözləyir. Davam: /resume
operator-resumed = ▶️ Göndəriş davam edir.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>Sözünüzü gözləyir</b>
ruling-none = Operatorun sözünü gözləyən heç nə yoxdur.
ruling-confirm = ✅ { $number } təsdiqlə
ruling-reject = ❌ { $number } rədd et
ruling-rejected = ❌ Rədd edildi; bir daha qaldırılmayacaq.
ruling-confirmed = ✅ Təsdiqləndi; səhifə indi yenidən oxunur.
ruling-unreadable = Bu səhifə oxunmur, ona görə təsdiqlənə bilməz.
ruling-seen = 👁 Bir dəfə görünüb: { $time }
ruling-gone = Bu artıq gözləmir.
announce-usage =
    Dilin işarəsini, iki nöqtəni və mətni yazın; hər dil yeni sətirdən:
    /announce az: Salam.
    en: Hello.
announce-long = Mətn çox uzundur: ən çoxu { $count } işarə.
announce-preview = 👁 Belə görünəcək. Dil: { $name }. Çatlar: { $count }
announce-send = 📣 Göndər ({ $count })
announce-discard = ❌ At
announce-sent = 📣 Göndərilir. Çatlar: { $count }
announce-discarded = ❌ Atıldı; heç kimə göndərilmədi.
announcement = 📣 <b>treatywatch-dan xəbər</b>

## Digests on quiet days
settings-quiet-days-on = 📭 Xəbərsiz günlər: yazılsın
settings-quiet-days-off = 📭 Xəbərsiz günlər: susulsun
digest-nothing = 📭 Yeni heç nə yoxdur.

## The reader's articles
reader-articles = Hansı maddəni oxumaq istəyirsiniz?
reader-whole = 📄 Bütün mətn: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> superqrup oldu. Ayarları onunla keçdi; heç nə itmədi.
