## Cavablar
status-adopted = Qəbul edilib: { $place }, { $date }
status-signatories = ✍️ İmzalayanlar: <b>{ $count }</b>
status-parties = 📥 İştirakçılar: <b>{ $count }</b>
status-needed = ⏳ Qüvvəyə minmək üçün daha <b>{ $count }</b> sənəd lazımdır
status-bar = { $bar } { $counted } / { $threshold }
status-enters = ⚖️ Qüvvəyə minir: <b>{ $date }</b>
status-in-force = ⚖️ <b>{ $date }</b> tarixindən qüvvədədir
status-window = 🗓 İmzalamaq üçün son tarix: { $date } ({ $days } gün qalıb)
status-window-last-day = 🗓 Bu gün imzalamaq üçün son gündür.
status-window-closed = 🗓 İmzalanma { $date } tarixində başa çatıb; indi yalnız qoşulmaq olar.
status-latest = Son hadisələr
status-none-latest = İzləməyə başlayandan bəri yenilik yoxdur.
status-nothing = Bu müqavilənin səhifəsi hələ oxunmayıb. Bir neçə dəqiqədən sonra yenidən yoxlayın.
latest-title = Son hadisələr: { $treaty }
participant-no-steps = Bu dövlət üzrə qeydə alınmış addım yoxdur.
participant-statements = Qeyd-şərtlər və bəyanatlar
participant-unknown = “{ $query }” adlı dövlət və ya təşkilat tapılmadı. Məsələn: /participant Azərbaycan
participant-which = Hansını nəzərdə tutursunuz?
participant-usage = Əmrdən sonra ad yazın: /participant Azərbaycan
timeline-adopted = • { $date } — qəbul edilib ({ $place })
timeline-signatures = • { $period } — { $count } imza
timeline-instruments = • { $period } — { $count } sənəd
timeline-instrument = • { $date } — 📥 { $name }
compare-statements = Qeyd-şərtlər və bəyanatlar: { $count }
compare-usage = Əmrdən sonra iki ad yazın: /compare Azərbaycan, Vyetnam
export-caption = { $treaty } · <a href="{ $url }">BMT Müqavilələr Toplusu</a>
export-usage = Əmrdən sonra faylın növünü yazın: /export csv və ya /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = İmzalamaq üçün son gün: { $treaty }
calendar-force = Qüvvəyə minir: { $treaty }
calendar-none = Qarşıda məlum gün yoxdur: imzalanma başa çatıb, qüvvəyə minmə tarixi isə hələ bəlli deyil.
reservations-title = Qeyd-şərtlər və bəyanatlar: { $treaty }
reservations-none = Qeydə alınmış qeyd-şərt və bəyanat yoxdur.
reservations-none-of = { $name }: qeydə alınmış qeyd-şərt və bəyanat yoxdur.
subscribed = 🔔 İzlənilir: <b>{ $treaty }</b>. Yeni imzalar, sənədlər və qeyd-şərtlər bura gələcək.
subscribed-already = 🔔 Onsuz da izlənilir: <b>{ $treaty }</b>.
unsubscribed = 🔕 Daha izlənilmir: <b>{ $treaty }</b>.
unsubscribed-already = İzlənilmir: <b>{ $treaty }</b>.
subscriptions-title = Bu çat izləyir:
subscriptions-none = Bu çat hələ heç nə izləmir. /subscribe
treaty-unknown = “{ $query }” izlədiklərim arasında yoxdur. İzləyirəm: { $treaties }
settings-title = ⚙️ <b>Bu çatın ayarları</b>
settings-language = 🌐 Dil: { $name }
settings-topics = 🔔 Mövzular: { $count } / { $all }
settings-now = ⚡ Dərhal
settings-daily = 📬 Gündə bir dəfə, { $hour }
settings-weekly = 📬 Bazar ertəsi, { $hour }
settings-quiet = 🌙 Səssiz { $from }–{ $to }
settings-loud = 🔊 Həmişə səsli
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
forget-ask = Bu çat haqqında saxlanan hər şey — dil və izlədikləri — silinsin?
forget-yes = Sil
forget-no = Saxla
forget-done = Silindi. /start ilə yenidən başlamaq olar.
forget-kept = Heç nə silinmədi.
admins-only = Ayarları yalnız qrupun administratorları dəyişə bilər.
admins-unsure = Telegram sizin administrator olub-olmadığınızı bildirmədi. Yenidən cəhd edin.
unknown-command = Belə əmr yoxdur. Bütün əmrlər: /help
channel-linked = 🔔 Bu kanalda paylaşacağam: <b>{ $treaty }</b>. Dil: /language
about =
    <b>“Qeydə alınıb” nə deməkdir</b>
    Buradakı rəqəmlər və qeydə alınmış addımlar depozitari olan BMT Baş katibinin status səhifəsindən götürülür. Dövlət öhdəlik götürməyə razılığını sənədini <b>saxlanılmağa verməklə</b> bildirir; bu, çox vaxt parlamentdəki səsvermədən aylar sonra olur. Müqavilə onun üçün qüvvəyə mindikdən sonra o, müqavilə ilə bağlıdır. Mətbuatın <i>yazdıqları</i> 📰 ilə göstərilir və heç vaxt sayılmır.

    <b>Yanlış xəbərdən necə qaçırıq</b>
    Yekunları öz sətirlərinə uyğun gəlməyən səhifədən istifadə etmirik. İtən və ya dəyişən sətir yalnız iki dəfə görüldükdə nəzərə alınır.

    <b>Rəqəmlər niyə fərqlənir</b>
    Mətbuat çox vaxt parlamentdəki səsvermələri sayır və ya başqalarının saydığını təkrarlayır; belə rəqəmlərdən istifadə etmirik. Bizim rəqəmlər depozitarinindir. Yolda olanlar: /pipeline

    <b>Mənbə</b>
    <a href="https://treaties.un.org">BMT Müqavilələr Toplusu</a>; hər dəfə adı və keçidi göstərilən mətbuat. treatywatch müstəqildir və BMT ilə bağlı deyil.
error = Xəta baş verdi və qeyd olundu; yenidən cəhd edin.

## Any treaty
command-treaties = Müqavilə axtar
treaties-usage = Axtarmaq üçün əmrdən sonra ingilis dilində söz və ya nömrə yazın: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 “{ $query }”: { $count }
treaties-none = “{ $query }” üzrə müqavilə tapılmadı. Başlıqdakı ingiliscə sözlərlə yoxlayın: /treaties climate
treaty-asked = ⏳ Bu müqavilə hələ izlənmir. Operatora sorğu göndərildi; cavab bura gələcək: <b>{ $treaty }</b>
treaty-refused = Operator bu müqaviləni izləməməyə qərar verdi: <b>{ $treaty }</b>
treaty-wish = 📜 Bir çat bu müqaviləni izləmək istəyir: <b>{ $treaty }</b> ({ $number }). İcazə verilsin?
wish-yes = ✅ İcazə ver
wish-no = ❌ Rədd et

## Reading statements, searching
reader-choose = Kimin mətni oxunsun?
reader-language = 🌐 Mətnin dili: { $name }
command-search = Bəyanatlarda və xəbərlərdə axtar
search-usage = Əmrdən sonra söz yazın: /search extradition
search-none = “{ $query }” bəyanatlarda və xəbərlərdə tapılmadı.

## The reader's articles
reader-articles = Hansı maddəni oxumaq istəyirsiniz?
reader-whole = 📄 Bütün mətn: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> superqrupa çevrildi. Ayarlar saxlanılıb; heç nə itməyib.
