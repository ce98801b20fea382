## What is asked for beyond measure
too-much = Bir anda çok istek geldi. Bir dakika sonra yeniden yanıt vereceğim.
words-too-many = Bu çok uzun: komuttan sonra en çok { $words } sözcük ve { $letters } harf okuyorum.
press-unknown = Bu düğme artık çalışmıyor; komutu yeniden gönderin.
limit-wish = Bugün operatörlerden başka sözleşme istenemez; yarın yeniden deneyin.
limit-link = Bugün başka sohbet bağlanamaz; yarın yeniden deneyin.
search-too-long = Bu arama çok uzun sürdü. Daha seyrek sözcüklerle arayın.

## What is kept
privacy-title = <b>Bu sohbet hakkında ne saklıyoruz</b>
privacy-chat = • Telegram kimliği (ID; konularda konununki de), türü, dili, saat dilimi, ne zamandan beri tanıdığımız ve oraya yazıp yazamadığımız; grup veya kanalda onu ekleyenin kimliği (ID);
privacy-settings = • neyi takip ettiği, hangi haberleri, ne zaman ve sesli mi istediği, son özetinin zamanı;
privacy-messages = • hangi iletilerimizin ona ne zaman ulaştığı: hiçbiri iki kez gelmesin, düzeltmeler onları bulsun diye;
privacy-pin = • onun için sabitlediğimiz ileti;
privacy-asked = • operatörlerden ilk onun istediği sözleşmeler.
privacy-never = Ne adlar, ne üyeler, ne de sizin iletileriniz. Bunların hiçbiri başkasına verilmez. Bugün ne kadar sorduğunuz yalnızca çalışma belleğinde durur; programın günlüğü sohbetleri yalnızca ID ile anar.
privacy-forget = /forget bunların hepsini, sizi başka sohbetleri bağlayan olarak da, hemen siler.
