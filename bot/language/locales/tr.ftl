## Antlaşmaların kısa adları
treaty-XVIII-16 = BM Siber Suçlara Karşı Sözleşmesi

## Ne oldu («Ad — » sonrası)
event-signature = imzaladı
event-definitive_signature = kesin imzayla taraf oldu
event-ratification = onayladı: belge BM'ye tevdi edildi
event-acceptance = kabul etti: belge BM'ye tevdi edildi
event-approval = uygun buldu: belge BM'ye tevdi edildi
event-accession = katıldı: belge BM'ye tevdi edildi
event-succession = halefiyet yoluyla taraf oldu
event-formal_confirmation = resmen teyit etti
event-consent_to_be_bound = bağlanma rızasını bildirdi
event-provisional_application = geçici olarak uyguluyor
event-participation = katılıyor
event-simplified_procedure = basitleştirilmiş usulle taraf oldu
event-application = uyguluyor
event-other = { $words }
event-reservation = çekince koydu
event-declaration = beyanda bulundu
event-objection = çekinceye itiraz etti. Çekincenin sahibi: { $target }
event-communication = bildirim gönderdi
event-territorial_application = bazı ülke topraklarına teşmil etti
event-withdrawal = geri çekti: { $action }
event-date_corrected = tarih düzeltildi ({ $action }): { $was } → { $date }
event-kind_corrected = tür düzeltildi: { $was } → { $action }
event-renamed = BM sayfasında yeni ad; eskisi: { $was }
event-text_corrected = metin düzeltildi ({ $action })
event-removed = BM sayfasında artık yok: { $action }
event-entry_into_force = Antlaşma yürürlükte
event-threshold_reached = Yürürlüğe giriş için yeterli belge var
event-entry_into_force_on = Yürürlüğe giriş: { $date }

## Aynı işlemler, ad olarak
action-signature = imza
action-definitive_signature = kesin imza
action-ratification = onay
action-acceptance = kabul
action-approval = uygun bulma
action-accession = katılma
action-succession = halefiyet
action-formal_confirmation = resmî teyit
action-consent_to_be_bound = bağlanma rızası
action-provisional_application = geçici uygulama
action-participation = katılım
action-simplified_procedure = basitleştirilmiş usul
action-application = uygulama
action-other = { $words }
action-reservation = çekince
action-declaration = beyan
action-objection = itiraz
action-communication = bildirim
action-withdrawn = { $action } (geri çekildi)

## Mesaj parçaları
correction = Düzeltme
articles = Maddeler: { $articles }
quote = “{ $text }”
tally = ✍️ { $signatories } imza · 📥 belgeler: { $counted } / { $threshold }
tally-in-force = ✍️ { $signatories } imza · 📥 { $parties } taraf
source = 🔗 <a href="{ $url }">BM Antlaşmalar Koleksiyonu</a> · { $time }
source-untimed = 🔗 <a href="{ $url }">BM Antlaşmalar Koleksiyonu</a>
read-at = 🕑 Kaynağın son okunuşu: { $time }
read-never = 🕑 Kaynak henüz okunmadı.
read-trouble = ⚠️ O zamandan beri kaynak okunamadı; son güvenilir durum gösteriliyor.

## Basının yazdıkları («Ad — » sonrası); depozitörün kaydettikleri değil
step-adopted = Metin kabul edildi
step-opened = Antlaşma imzaya açıldı
step-signed = imzaladı
step-bill_submitted = kanun teklifi parlamentoda
step-committee = parlamento komisyonu destekledi
step-parliament_approved = parlamento onayladı
step-law_signed = onay kanunu imzalandı
step-deposited = belgesini tevdi etti
step-reservation = çekince açıkladı
step-entered_into_force = Antlaşma yürürlüğe girdi
step-withdrawal = antlaşmadan çekildi
story-title = 📰 Basının haberi
story-unrecorded = ⏳ BM'de kayıtlı değil
story-recorded = ✅ BM'de kayıtlı
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Başka tarih: { $date } ({ $outlet })
story-counts = ⚠️ Sayılar farklı: { $numbers }. BM'nin sayısı: /status
recorded-after = ⏱ BM'de kaydedildi: { $days } gün sonra ({ $step }, { $date }; basın)
ladder-recorded = kayıtlı: <a href="{ $url }">BM</a>
ladder-reported = basının haberi: { $sources }
ladder-missing = ▫️ Belge: BM'de kayıtlı bir tevdi yok
status-reported = 📰 Basında var, BM'de kayıtlı değil: { $count }. /pipeline
pipeline-title = Basında var, BM'de kayıtlı değil: { $treaty }
pipeline-none = Basının yazdıkları arasında BM'nin kaydetmediği bir adım yok.
pipeline-note = Parlamentodaki oylama ya da imzalanan kanun henüz kimseyi bağlamaz: bunun için belge tevdi edilir.
command-pipeline = Haberi var, henüz kaydı yok

share-button = ↗️ Paylaş

## /start ve /help
start =
    <b>treatywatch</b>: BM'nin bir antlaşma hakkında kaydettikleri, yayımlandıktan dakikalar sonra.

    Kim imzaladı, kim belgesini tevdi etti, kim çekince koydu ve antlaşma ne zaman yürürlüğe giriyor. Parlamentodaki oylama henüz onay değildir: bir devlet ancak belgesi BM'ye tevdi edildiğinde bağlanır.
start-button = 🔔 Takip et: { $treaty }
help =
    <b>Komutlar</b>
    /status – sayılar, eksik kalan, son olaylar
    /status Azerbaycan – tek katılımcı
    /latest – son olaylar
    /participant Vietnam – adımlar, tarihler, beyanlar
    /pipeline – basında var, henüz kayıtlı değil
    /reservations – çekinceler ve beyanlar
    /timeline, /compare Azerbaycan, Vietnam – tarihlere göre, yan yana
    /calendar, /export – önümüzdeki günler, veriler dosya olarak
    /chart, /map – resimler
    /search, /treaties – beyanlarda arama, başka antlaşmalar
    /pin – durumu sabitle
    /channels – kanallarım ve gruplarım
    /subscribe, /unsubscribe – takip et ya da bırak
    /subscriptions – bu sohbetin takip ettikleri
    /settings – ne, ne zaman ve sesli mi gelsin
    /language – dil
    /about – kaynaklar ve “kaydedildi” ne demek
    /privacy – ne saklıyoruz
    /forget – bu sohbeti sil
command-start = Başla
command-help = Tüm komutlar
command-status = Antlaşmanın durumu
command-latest = Son olaylar
command-participant = Bir katılımcının adımları
command-reservations = Çekinceler ve beyanlar
command-timeline = Tarihlere göre imzalar ve belgeler
command-compare = İki katılımcı yan yana
command-calendar = Takvim için önümüzdeki günler
command-export = Veriler dosya olarak
command-subscribe = Antlaşmayı takip et
command-unsubscribe = Takibi bırak
command-subscriptions = Bu sohbetin takip ettikleri
command-settings = Ne, ne zaman ve sesli mi gelsin
command-language = Dili seç
command-about = Kaynaklar ve terimler
command-privacy = Bu sohbet hakkında ne saklıyoruz
command-forget = Bu sohbeti sil

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
status-window-closed = 🗓 İmza { $date } tarihinde kapandı; yalnızca katılma mümkün.
status-latest = Son olaylar
status-none-latest = İzlemeye başladığımızdan beri yenilik yok.
status-nothing = Bu antlaşmanın sayfası henüz okunmadı. Birkaç dakika sonra yeniden deneyin.
latest-title = Son olaylar: { $treaty }
participant-no-steps = Bu katılımcı için kayıtlı bir adım yok.
participant-statements = Çekinceler ve beyanlar
participant-unknown = “{ $query }” adlı bir katılımcı bilmiyorum. Bir devlet adı yazın, örneğin: /participant Azerbaycan
participant-which = Hangisini kastediyorsunuz?
participant-usage = Komuttan sonra adı yazın: /participant Azerbaycan
timeline-adopted = • { $date } – kabul edildi ({ $place })
timeline-signatures = • { $period } – { $count } imza
timeline-instruments = • { $period } – { $count } belge
timeline-instrument = • { $date } – 📥 { $name }
compare-statements = Çekinceler ve beyanlar: { $count }
compare-usage = Komuttan sonra iki ad yazın: /compare Azerbaycan, Vietnam
export-caption = { $treaty } · <a href="{ $url }">BM Antlaşmalar Koleksiyonu</a>
export-usage = Komuttan sonra dosya türünü yazın: /export csv ya da /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = İmza için son gün: { $treaty }
calendar-force = Yürürlüğe giriş: { $treaty }
calendar-none = Bilinen bir gün yok: imza kapandı, yürürlük tarihi ise henüz belli değil.
reservations-title = Çekinceler ve beyanlar: { $treaty }
reservations-none = Kayıtlı çekince veya beyan yok.
reservations-none-of = { $name }: kayıtlı çekince veya beyan yok.
subscribed = 🔔 Bu sohbet takip ediyor: <b>{ $treaty }</b>. Yeni imzalar, belgeler ve çekinceler buraya gelecek.
subscribed-already = 🔔 Bu sohbet zaten takip ediyor: <b>{ $treaty }</b>.
unsubscribed = 🔕 Bu sohbet artık takip etmiyor: <b>{ $treaty }</b>.
unsubscribed-already = Bu sohbet takip etmiyor: <b>{ $treaty }</b>.
subscriptions-title = Bu sohbet takip ediyor:
subscriptions-none = Bu sohbet henüz bir şey takip etmiyor. /subscribe
treaty-unknown = “{ $query }” izlediklerim arasında yok. İzlediklerim: { $treaties }
settings-title = ⚙️ <b>Bu sohbetin ayarları</b>
settings-language = 🌐 Dil: { $name }
settings-topics = 🔔 Bildirilen: { $all } türden { $count }
settings-now = ⚡ Hemen
settings-daily = 📬 Günde bir kez, { $hour }:00
settings-weekly = 📬 Pazartesileri, { $hour }:00
settings-quiet = 🌙 Sessiz { $from }:00–{ $to }:00
settings-loud = 🔊 Her saatte sesli
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
forget-ask = Bu sohbet hakkında saklanan her şey – dil ve takipler – silinsin mi?
forget-yes = Sil
forget-no = Sakla
forget-done = Silindi. /start ile yeniden başlanabilir.
forget-kept = Hiçbir şey silinmedi.
admins-only = Ayarları yalnızca grubun yöneticileri değiştirebilir.
admins-unsure = Telegram yönetici olup olmadığınızı bildirmedi. Lütfen yeniden deneyin.
unknown-command = Böyle bir komut yok. Tüm komutlar: /help
channel-linked = 🔔 Bu kanalda paylaşacağım: <b>{ $treaty }</b>. Dil: /language
privacy =
    <b>Bu sohbet hakkında ne saklıyoruz</b>
    • Telegram numarası, türü, dili, saat dilimi; grup ya da kanalı bağlayanın numarası;
    • neyi takip ettiği, hangi haberleri, ne zaman ve sesli mi istediği;
    • hangi mesajlarımızın ulaştığı; böylece hiçbiri iki kez gelmez ve düzeltmeler onları bulur.
    Adlar, üyeler, yazdıklarınız saklanmaz. Bunlar kimseye verilmez.
    /forget hepsini bir kerede siler.
about =
    <b>“Kaydedildi” ne demek</b>
    Buradaki sayılar ve kayıtlı adımlar BM Genel Sekreteri'nin, yani depozitörün durum sayfasından gelir. Bir devlet, belgesi <b>tevdi edildiğinde</b> bağlanır; bu çoğu kez parlamentodaki oylamadan aylar sonradır. Basının <i>yazdıkları</i> 📰 ile gösterilir ve hiçbir zaman sayılmaz.

    <b>Yanlış haberden nasıl kaçınıyoruz</b>
    Toplamları satırlarıyla uyuşmayan bir sayfa kullanılmaz. Kaybolan ya da değişen bir satır ancak iki kez görülürse sayılır.

    <b>Sayılar neden farklı</b>
    Basın çoğu kez parlamento oylamalarını sayar ya da başka sayımları yineler; böyle sayılar kullanılmaz. Bizim sayılarımız depozitörün sayılarıdır. Yolda olanlar: /pipeline

    <b>Kaynak</b>
    <a href="https://treaties.un.org">BM Antlaşmalar Koleksiyonu</a>; adı ve bağlantısıyla gösterilen basın. treatywatch bağımsızdır, BM ile bağlantılı değildir.
error = Bir şeyler ters gitti. Not edildi; lütfen yeniden deneyin.

## Pictures
command-chart = Yürürlüğe giden yol, grafik
command-map = Katılanlar dünya haritasında
chart-needed = Yürürlüğe girmesi için: { $threshold } belge
map-party = Belge tevdi edildi (BM)
map-reported = Basın yazıyor, kaydedilmedi
map-signed = İmzaladı (BM)
map-note = Gösterilen sınırlar herhangi bir onay anlamına gelmez.
map-besides = Haritada yok: { $names }
picture-failed = Resim çizilemedi. Kaydedildi; sayılar: /status
settings-pictures-on = 🖼 Resimler: açık
settings-pictures-off = 🖼 Resimler: kapalı
settings-zone = 🕑 Saat dilimi: { $name }
settings-zone-choose = Saat dilimini seçin:
settings-treaties = 📜 Antlaşmalar: { $count }
settings-treaties-choose = Hangi antlaşmalar izlensin? Başkalarını /treaties bulur.
settings-participants-all = 👥 Tüm katılanlar
settings-participants = 👥 Katılanlar: { $count }
settings-participants-choose = Kimin haberleri gelsin? Kimse seçilmezse herkesinki gelir.

## Any treaty
command-treaties = Antlaşma bul
treaties-usage = Komuttan sonra başlığın İngilizce sözcüklerini ya da numarasını yazın: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 “{ $query }”: { $count }
treaties-none = “{ $query }” için antlaşma bulunamadı. Başlığındaki İngilizce sözcükleri deneyin: /treaties climate
treaty-asked = ⏳ Bu antlaşma henüz izlenmiyor. İşletmene soruldu; yanıt buraya gelecek: <b>{ $treaty }</b>
treaty-refused = İşletmen bu antlaşmayı izlememeye karar verdi: <b>{ $treaty }</b>
treaty-wish = 📜 Bir sohbet bu antlaşmayı izlemek istiyor: <b>{ $treaty }</b> ({ $number }). İzin verilsin mi?
wish-yes = ✅ İzin ver
wish-no = ❌ Reddet

## Pinned status
command-pin = Sabitlenmiş durumu güncel tut
command-unpin = Sabitlenmiş durumu artık güncelleme
pin-no-right = Mesajı sabitleyemedim: bana mesaj sabitleme hakkı verin. Durum yukarıda ve güncellenecek.
pin-stopped = Sabitlenmiş durum artık güncellenmeyecek.
pin-none = Bu sohbette sabitlenmiş durum yok. /pin

## Linked groups and channels
command-channels = Kanallarım ve gruplarım
channels-private-only = Kanalları ve grupları benimle özel sohbette yönetin: { $address }
channels-title = 📢 <b>Kanallarınız ve gruplarınız</b>
channels-none = Henüz hiçbiri bağlanmadı.
channels-choose = Aşağıdaki düğmeyle kanal ya da grup seçin: Telegram bana gereken hakları verir.
channels-add-channel = 📢 Kanal bağla
channels-add-group = 👥 Grup bağla
channels-linked = ✅ Bağlandı: <b>{ $title }</b>. Ayarları: /channels
channels-not-there = O sohbette yazma hakkım yok. Beni yönetici yapın ve yeniden seçin.
channels-not-yours = O sohbetin ayarlarını yalnızca yöneticisi değiştirebilir.
setup-offer = 👋 Beni eklediğiniz için teşekkürler: <b>{ $title }</b>. Orada neyi, ne zaman ve hangi dilde yazayım?
setup-button = ⚙️ Ayarla
trouble-removed = ⚠️ <b>{ $title }</b> sohbetinden çıkarıldım. Ayarları duruyor; yeniden ekleyin, süreyim.
trouble-rights = ⚠️ Artık <b>{ $title }</b> sohbetinde yazamıyorum. Ayarları duruyor; hakkı geri verin, süreyim.
trouble-topic = ⚠️ <b>{ $title }</b> içinde bir konu kapatıldı ya da silindi. Ayarları duruyor; konuyu açın ya da başka konuda /subscribe yazın.

## Reading statements, searching
reader-choose = Kimin metni okunsun?
reader-language = 🈯 Metnin dili: { $name }
command-search = Beyanlarda ve haberlerde ara
search-usage = Komuttan sonra sözcük yazın: /search extradition
search-none = “{ $query }” ne beyanlarda ne de haberlerde bulundu.

## Inline
inline-more = Ayrıntı: { $command }

## The bot's own profile
bot-name = treatywatch · BM antlaşmaları
bot-short = Kim imzaladı, kim belgesini tevdi etti: BM kayıtları, dakikalar içinde.
bot-description = BM'nin bir antlaşma hakkında kaydettikleri, yayımlandıktan dakikalar sonra, kendi dilinizde. Basının yazdıkları ayrı gösterilir ve asla kayıt sayılmaz. Parlamentodaki oylama henüz onay değildir. Başlamak için düğmeye basın.
operators-only = Bunu yalnızca botun işletmeni yapabilir.

## The operators' commands
operator-sources = 🩺 <b>Kaynaklar</b>
operator-source-good = ✅ { $name } · okundu: { $time }
operator-source-bad = ⚠️ { $name } · okundu: { $time } · art arda hata: { $failures } · reddedilen sayfa: { $refusals } · { $error }
operator-stats = 📈 <b>İstatistik</b>
operator-chats = Sohbetler: { $count } · 7 günde yeni: { $fresh }
operator-deliveries = Mesajlar: { $states }
operator-times = 7 günde teslim süresi: ortanca { $median } sn, en uzun { $longest } sn
operator-paused = ⏸ Gönderim durduruldu; kaynaklar okunuyor, mesajlar bekliyor. Devam: /resume
operator-resumed = ▶️ Gönderim sürüyor.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>Kararınızı bekliyor</b>
ruling-none = Operatörün kararını bekleyen bir şey yok.
ruling-confirm = ✅ { $number } onayla
ruling-reject = ❌ { $number } reddet
ruling-rejected = ❌ Reddedildi; bir daha gündeme gelmeyecek.
ruling-confirmed = ✅ Onaylandı; sayfa şimdi yeniden okunuyor.
ruling-unreadable = Bu sayfa okunamıyor, bu yüzden onaylanamaz.
ruling-seen = 👁 Bir kez görüldü: { $time }
ruling-gone = Bu artık beklemiyor.
announce-usage =
    Dil kodunu, iki nokta üst üsteyi ve metni yazın; her dil yeni satırda:
    /announce az: Salam.
    en: Hello.
announce-long = Metin çok uzun: en fazla { $count } karakter.
announce-preview = 👁 Böyle görünecek. Dil: { $name }. Sohbetler: { $count }
announce-send = 📣 Gönder ({ $count })
announce-discard = ❌ Vazgeç
announce-sent = 📣 Gönderiliyor. Sohbetler: { $count }
announce-discarded = ❌ Vazgeçildi; kimseye gönderilmedi.
announcement = 📣 <b>treatywatch'tan</b>

## Digests on quiet days
settings-quiet-days-on = 📭 Habersiz günler: bildir
settings-quiet-days-off = 📭 Habersiz günler: sessiz kal
digest-nothing = 📭 Yeni bir şey yok.

## The reader's articles
reader-articles = Hangi maddeyi okumak istersiniz?
reader-whole = 📄 Metnin tamamı: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> süper gruba dönüştü. Ayarları da taşındı; hiçbir şey kaybolmadı.
