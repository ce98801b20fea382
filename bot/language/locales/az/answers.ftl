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

## Reading statements, searching
reader-choose = Kimin mətni oxunsun?
reader-language = 🈯 Mətnin dili: { $name }
command-search = Bəyanatlarda və xəbərlərdə axtar
search-usage = Əmrdən sonra söz yazın: /search ekstradisiya
search-none = «{ $query }» bəyanatlarda və xəbərlərdə tapılmadı.

## The reader's articles
reader-articles = Hansı maddəni oxumaq istəyirsiniz?
reader-whole = 📄 Bütün mətn: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> superqrup oldu. Ayarları onunla keçdi; heç nə itmədi.
