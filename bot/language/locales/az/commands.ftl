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
