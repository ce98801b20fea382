## /start ve /help
start =
    <b>treatywatch</b>: BM'nin bir antlaşma hakkında kaydettikleri, yayımlandıktan dakikalar sonra.

    Kim imzaladı, kim belgesini tevdi etti, kim çekince koydu ve antlaşma ne zaman yürürlüğe giriyor. Parlamentodaki oylama henüz onay değildir: bir devlet bağlanma rızasını ancak belgesini BM'ye tevdi ederek açıklar.
start-button = 🔔 Takip et
help =
    <b>Komutlar</b>
    /status — sayılar, eksik kalan, son olaylar
    /status Azerbaycan — tek ülke
    /latest — son olaylar
    /find — ülke, antlaşma ya da sözcük
    /participant Vietnam — adımlar, tarihler, beyanlar
    /pipeline — basında var, henüz kayıtlı değil
    /reservations — çekinceler ve beyanlar
    /timeline, /compare Azerbaycan, Vietnam — tarihlere göre, yan yana
    /calendar, /export — önümüzdeki günler, veriler dosya olarak
    /chart, /map — görseller
    /search, /treaties — beyanlarda arama, başka antlaşmalar
    /pin — durumu sabitle
    /channels — kanallarım ve gruplarım
    /subscribe, /unsubscribe — takip et ya da bırak
    /subscriptions — bu sohbetin takip ettikleri
    /settings — ne, ne zaman, sesli ya da sessiz
    /language — dil
    /about — kaynaklar ve “kaydedildi” ne demek
    /privacy — ne saklıyoruz
    /forget — bu sohbetin verilerini sil
command-start = Başla
command-help = Tüm komutlar
command-status = Antlaşmanın durumu
command-latest = Son olaylar
command-participant = Bir ülkenin adımları
command-reservations = Çekinceler ve beyanlar
command-timeline = Tarihlere göre imzalar ve belgeler
command-compare = İki ülke yan yana
command-calendar = Takvim için önümüzdeki günler
command-export = Veriler dosya olarak
command-subscribe = Antlaşmayı takip et
command-unsubscribe = Takibi bırak
command-subscriptions = Bu sohbetin takip ettikleri
command-settings = Ne gelsin, ne zaman, sesli ya da sessiz
command-language = Dili seç
command-about = Kaynaklar ve terimler
command-privacy = Bu sohbet hakkında ne saklıyoruz
command-forget = Bu sohbetin verilerini sil
