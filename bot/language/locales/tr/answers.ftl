## Yanıtlar
status-adopted = Kabul: { $place }, { $date }
status-signatories = ✍️ İmzacılar: <b>{ $count }</b>
status-parties = 📥 Taraflar: <b>{ $count }</b>
status-needed = ⏳ Yürürlüğe giriş için <b>{ $count }</b> belge daha gerekli
status-bar = { $bar } { $counted } / { $threshold }
status-enters = ⚖️ Yürürlüğe giriş: <b>{ $date }</b>
status-in-force = ⚖️ <b>{ $date }</b> tarihinden beri yürürlükte
status-window = 🗓 İmza için son tarih: { $date } ({ $days } gün kaldı)
status-window-last-day = 🗓 Bugün imza için son gün.
status-window-closed = 🗓 İmza süresi { $date } tarihinde sona erdi; yalnızca katılma mümkün.
status-latest = Son olaylar
status-none-latest = İzlemeye başladığımızdan beri yenilik yok.
status-nothing = Bu antlaşmanın sayfası henüz okunmadı. Birkaç dakika sonra yeniden deneyin.
latest-title = Son olaylar: { $treaty }
participant-no-steps = Bu ülke için kayıtlı bir adım yok.
participant-statements = Çekinceler ve beyanlar
participant-unknown = “{ $query }” adlı bir ülke ya da kuruluş bulunamadı. Örneğin: /participant Azerbaycan
participant-which = Hangisini kastediyorsunuz?
participant-usage = Komuttan sonra adı yazın: /participant Azerbaycan
timeline-adopted = • { $date } — kabul edildi ({ $place })
timeline-signatures = • { $period } — { $count } imza
timeline-instruments = • { $period } — { $count } belge
timeline-instrument = • { $date } — 📥 { $name }
compare-statements = Çekinceler ve beyanlar: { $count }
compare-usage = Komuttan sonra iki ad yazın: /compare Azerbaycan, Vietnam
export-caption = { $treaty } · <a href="{ $url }">BM Antlaşmalar Koleksiyonu</a>
export-usage = Komuttan sonra dosya türünü yazın: /export csv ya da /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = İmza için son gün: { $treaty }
calendar-force = Yürürlüğe giriş: { $treaty }
calendar-none = Bilinen bir gün yok: imza süresi sona erdi, yürürlük tarihi ise henüz belli değil.
reservations-title = Çekinceler ve beyanlar: { $treaty }
reservations-none = Kayıtlı çekince veya beyan yok.
reservations-none-of = { $name }: kayıtlı çekince veya beyan yok.
subscribed = 🔔 Takip ediliyor: <b>{ $treaty }</b>. Yeni imzalar, belgeler ve çekinceler buraya gelecek.
subscribed-already = 🔔 Zaten takip ediliyor: <b>{ $treaty }</b>.
unsubscribed = 🔕 Artık takip edilmiyor: <b>{ $treaty }</b>.
unsubscribed-already = Takip edilmiyor: <b>{ $treaty }</b>.
subscriptions-title = Bu sohbet takip ediyor:
subscriptions-none = Bu sohbet henüz bir şey takip etmiyor. /subscribe
treaty-unknown = “{ $query }” izlediklerim arasında yok. İzlediklerim: { $treaties }
settings-title = ⚙️ <b>Bu sohbetin ayarları</b>
settings-language = 🌐 Dil: { $name }
settings-topics = 🔔 Konular: { $count } / { $all }
settings-now = ⚡ Hemen
settings-daily = 📬 Günde bir kez, { $hour }
settings-weekly = 📬 Pazartesileri, { $hour }
settings-quiet = 🌙 Sessiz { $from }–{ $to }
settings-loud = 🔊 Her zaman sesli
settings-back = ‹ Geri
settings-topics-choose = Hangi haberler gelsin?
settings-mode-choose = Haberler nasıl gelsin?
settings-quiet-choose = Haberler ne zaman sessiz gelsin? Yine de gelirler.
topic-signatures = İmzalar
topic-instruments = Belgeler
topic-reservations = Çekinceler, beyanlar
topic-objections = İtirazlar
topic-withdrawals = Geri çekilmeler
topic-force = Yürürlüğe giriş
topic-press = Basın haberleri
digest-title = 📬 { $count } haber
digest-more = …ve { $count } tane daha. /latest
language-choose = Dili seçin:
language-set = Dil: Türkçe.
forget-ask = Bu sohbet hakkında saklanan her şey — dil ve takipler — silinsin mi?
forget-yes = Sil
forget-no = Sakla
forget-done = Silindi. /start ile yeniden başlanabilir.
forget-kept = Hiçbir şey silinmedi.
admins-only = Ayarları yalnızca grubun yöneticileri değiştirebilir.
admins-unsure = Telegram yönetici olup olmadığınızı bildirmedi. Lütfen yeniden deneyin.
unknown-command = Böyle bir komut yok. Tüm komutlar: /help
channel-linked = 🔔 Bu kanalda paylaşacağım: <b>{ $treaty }</b>. Dil: /language
about =
    <b>“Kaydedildi” ne demek</b>
    Buradaki sayılar ve kayıtlı adımlar BM Genel Sekreteri'nin, yani depoziterin durum sayfasından gelir. Bir devlet bağlanma rızasını belgesini <b>tevdi ederek</b> açıklar; bu çoğu kez parlamentodaki oylamadan aylar sonradır; antlaşma onun için yürürlüğe girince devlet antlaşmayla bağlı olur. Basının <i>yazdıkları</i> 📰 ile gösterilir ve hiçbir zaman sayılmaz.

    <b>Yanlış haberden nasıl kaçınıyoruz</b>
    Toplamları satırlarıyla uyuşmayan bir sayfa kullanılmaz. Kaybolan ya da değişen bir satır ancak iki kez görülürse sayılır.

    <b>Sayılar neden farklı</b>
    Basın çoğu kez parlamento oylamalarını sayar ya da başka sayımları yineler; böyle sayılar kullanılmaz. Bizim sayılarımız depoziterin sayılarıdır. Yolda olanlar: /pipeline

    <b>Kaynak</b>
    <a href="https://treaties.un.org">BM Antlaşmalar Koleksiyonu</a>; adı ve bağlantısıyla gösterilen basın. treatywatch bağımsızdır, BM ile bağlantılı değildir.
error = Bir hata oluştu ve kaydedildi; lütfen yeniden deneyin.

## Any treaty
command-treaties = Antlaşma bul
treaties-usage = Komuttan sonra başlığın İngilizce sözcüklerini ya da numarasını yazın: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 “{ $query }”: { $count }
treaties-none = “{ $query }” için antlaşma bulunamadı. Başlığındaki İngilizce sözcükleri deneyin: /treaties climate
treaty-asked = ⏳ Bu antlaşma henüz izlenmiyor. Operatöre soruldu; yanıt buraya gelecek: <b>{ $treaty }</b>
treaty-refused = Operatör bu antlaşmayı izlememeye karar verdi: <b>{ $treaty }</b>
treaty-wish = 📜 Bir sohbet bu antlaşmayı izlemek istiyor: <b>{ $treaty }</b> ({ $number }). İzin verilsin mi?
wish-yes = ✅ İzin ver
wish-no = ❌ Reddet

## Reading statements, searching
reader-choose = Kimin metni okunsun?
reader-language = 🌐 Metnin dili: { $name }
command-search = Beyanlarda ve haberlerde ara
search-usage = Komuttan sonra sözcük yazın: /search extradition
search-none = “{ $query }” ne beyanlarda ne de haberlerde bulundu.

## The reader's articles
reader-articles = Hangi maddeyi okumak istersiniz?
reader-whole = 📄 Metnin tamamı: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> süper gruba dönüştü. Ayarları da taşındı; hiçbir şey kaybolmadı.
