## /start və /help
start =
    <b>treatywatch</b>: BMT-nin müqavilə haqqında qeydə aldıqları, dərc olunduqdan bir neçə dəqiqə sonra.

    Kim imzaladı, kim sənədini saxlanılmağa verdi, kim qeyd-şərt etdi və müqavilə nə vaxt qüvvəyə minir. Parlamentdə səsvermə hələ ratifikasiya demək deyil: dövlət öhdəlik götürməyə razılığını yalnız sənədini BMT-yə saxlanılmağa verməklə bildirir.
start-button = 🔔 İzlə
help =
    <b>Əmrlər</b>
    /status — rəqəmlər, nə çatışmır, son hadisələr
    /status Azərbaycan — bir dövlət
    /latest — son hadisələr
    /find — dövlət, müqavilə və ya söz
    /participant Vyetnam — addımlar, tarixlər, bəyanatlar
    /pipeline — mətbuat yazır, hələ qeydə alınmayıb
    /reservations — qeyd-şərtlər və bəyanatlar
    /timeline, /compare Azərbaycan, Vyetnam — tarixlər üzrə, yan-yana
    /calendar, /export — qarşıdakı günlər, məlumatlar fayl şəklində
    /chart, /map — şəkillər
    /search, /treaties — bəyanatlarda axtarış, başqa müqavilələr
    /pin — vəziyyəti sancaqla
    /channels — kanal və qruplarım
    /subscribe, /unsubscribe — izlə, izləməyi dayandır
    /subscriptions — bu çat nəyi izləyir
    /settings — nə, nə vaxt, səsli ya səssiz
    /language — dil
    /about — mənbələr və “qeydə alınıb” nə deməkdir
    /privacy — nə saxlayırıq
    /forget — çatın məlumatlarını silmək
command-start = Başla
command-help = Bütün əmrlər
command-status = Müqavilənin vəziyyəti
command-latest = Son hadisələr
command-participant = Bir dövlətin addımları
command-reservations = Qeyd-şərtlər və bəyanatlar
command-timeline = İmzalar və sənədlər tarixlər üzrə
command-compare = İki dövlət yan-yana
command-calendar = Qarşıdakı günlər, təqvim üçün
command-export = Məlumatlar fayl şəklində
command-subscribe = Müqaviləni izlə
command-unsubscribe = İzləməyi dayandır
command-subscriptions = Bu çat nəyi izləyir
command-settings = Nə gəlsin, nə vaxt, səsli ya səssiz
command-language = Dili seç
command-about = Mənbələr və anlayışlar
command-privacy = Bu çat haqqında nə saxlayırıq
command-forget = Çatın məlumatlarını sil
