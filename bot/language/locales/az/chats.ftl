## Pinned status
command-pin = Vəziyyəti sancaqla və daim yenilə
command-unpin = Sancaqlanmış vəziyyəti yeniləməyi dayandır
pin-no-right = Mesajı sancaqlaya bilmədim: mənə mesaj sancaqlamaq hüququ verin. Vəziyyət yuxarıdadır və yenilənəcək.
pin-stopped = Sancaqlanmış vəziyyət daha yenilənməyəcək.
pin-none = Bu çatda sancaqlanmış vəziyyət yoxdur. /pin

## Linked groups and channels
command-channels = Kanallarım və qruplarım
channels-private-only = Kanalları və qrupları mənimlə şəxsi çatda idarə edin: { $address }
channels-title = 📢 <b>Kanallarınız və qruplarınız</b>
channels-none = Hələ heç biri əlavə edilməyib.
channels-choose = Aşağıdakı düymə ilə kanal və ya qrup seçin: Telegram mənə lazım olan hüquqları özü verəcək.
channels-add-channel = 📢 Kanal əlavə et
channels-add-group = 👥 Qrup əlavə et
channels-linked = ✅ Əlavə edildi: <b>{ $title }</b>. Ayarları: /channels
channels-not-there = Bu çatda yazmaq hüququm yoxdur. Məni administrator edin və yenidən seçin.
channels-not-yours = Bu çatın ayarlarını yalnız onun administratoru dəyişə bilər.
setup-offer = 👋 Məni əlavə etdiyiniz üçün sağ olun: <b>{ $title }</b>. Nəyi, nə vaxt və hansı dildə yazım?
setup-button = ⚙️ Ayarla
trouble-removed = ⚠️ Məni çatdan çıxardılar: <b>{ $title }</b>. Ayarlar saxlanılıb; məni yenidən əlavə edin, davam edim.
trouble-rights = ⚠️ Çatda yazmaq hüququm yoxdur: <b>{ $title }</b>. Ayarlar saxlanılıb; hüququ qaytarın, davam edim.
trouble-topic = ⚠️ Mövzu bağlanıb və ya silinib: <b>{ $title }</b>. Ayarlar saxlanılıb; mövzunu açın və ya başqa mövzuda /subscribe yazın.

## Inline
inline-more = Ətraflı: { $command }

## The bot's own profile
bot-name = treatywatch · BMT müqavilələri
bot-short = Kim imzaladı, kim sənədini saxlanılmağa verdi: BMT-nin qeydləri bir neçə dəqiqə ərzində.
bot-description = BMT-nin müqavilə haqqında qeydə aldıqları, dərc olunduqdan bir neçə dəqiqə sonra, öz dilinizdə. Mətbuatın yazdıqları ayrıca göstərilir və heç vaxt rəsmi qeyd sayılmır. Parlamentdə səsvermə hələ ratifikasiya deyil. Başlamaq üçün düyməni basın.
operators-only = Bunu yalnız botun operatoru edə bilər.

## Digests on quiet days
settings-quiet-days-on = 📭 Xəbər olmayan günlər: bildir
settings-quiet-days-off = 📭 Xəbər olmayan günlər: yazma
digest-nothing = 📭 Yeni heç nə yoxdur.
