## Pinned status
command-pin = Sabitlenmiş durumu güncel tut
command-unpin = Sabitlenmiş durumu artık güncelleme
pin-no-right = Mesajı sabitleyemedim: bana mesaj sabitleme yetkisi verin. Durum yukarıda ve güncellenecek.
pin-stopped = Sabitlenmiş durum artık güncellenmeyecek.
pin-none = Bu sohbette sabitlenmiş durum yok. /pin

## Linked groups and channels
command-channels = Kanallarım ve gruplarım
channels-private-only = Kanalları ve grupları benimle özel sohbette yönetin: { $address }
channels-title = 📢 <b>Kanallarınız ve gruplarınız</b>
channels-none = Henüz hiçbiri eklenmedi.
channels-choose = Aşağıdaki düğmeyle kanal ya da grup seçin: Telegram bana gereken yetkileri verir.
channels-add-channel = 📢 Kanal ekle
channels-add-group = 👥 Grup ekle
channels-linked = ✅ Eklendi: <b>{ $title }</b>. Ayarları: /channels
channels-not-there = O sohbette yazma yetkim yok. Beni yönetici yapın ve yeniden seçin.
channels-not-yours = O sohbetin ayarlarını yalnızca yöneticisi değiştirebilir.
setup-offer = 👋 Beni eklediğiniz için teşekkürler: <b>{ $title }</b>. Orada neyi, ne zaman ve hangi dilde yazayım?
setup-button = ⚙️ Ayarla
trouble-removed = ⚠️ <b>{ $title }</b> sohbetinden çıkarıldım. Ayarları duruyor; yeniden ekleyin, devam edeyim.
trouble-rights = ⚠️ Artık <b>{ $title }</b> sohbetinde yazamıyorum. Ayarları duruyor; yetkiyi geri verin, devam edeyim.
trouble-topic = ⚠️ <b>{ $title }</b> içinde bir konu kapatıldı ya da silindi. Ayarları duruyor; konuyu açın ya da başka konuda /subscribe yazın.

## Inline
inline-more = Ayrıntı: { $command }

## The bot's own profile
bot-name = treatywatch · BM antlaşmaları
bot-short = Kim imzaladı, kim belgesini tevdi etti: BM kayıtları, dakikalar içinde.
bot-description = BM'nin bir antlaşma hakkında kaydettikleri, yayımlandıktan dakikalar sonra, kendi dilinizde. Basının yazdıkları ayrı gösterilir ve asla kayıt sayılmaz. Parlamentodaki oylama henüz onay değildir. Başlamak için düğmeye basın.
operators-only = Bunu yalnızca botun operatörü yapabilir.

## Digests on quiet days
settings-quiet-days-on = 📭 Haber olmayan günler: bildir
settings-quiet-days-off = 📭 Haber olmayan günler: yazma
digest-nothing = 📭 Yeni bir şey yok.
