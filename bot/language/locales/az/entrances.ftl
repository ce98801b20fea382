## What is asked for beyond measure
too-much = Bir anda çox sorğu gəldi. Bir dəqiqədən sonra yenidən cavab verəcəyəm.
words-too-many = Bu, çox uzundur: əmrdən sonra ən çoxu { $words } söz və { $letters } hərf oxuyuram.
press-unknown = Bu düymə artıq işləmir; əmri yenidən yazın.
limit-wish = Bu gün operatorlardan daha müqavilə istəmək olmur; sabah yenidən yoxlayın.
limit-link = Bu gün daha çat əlavə etmək olmur; sabah yenidən yoxlayın.
search-too-long = Bu axtarış çox uzun çəkdi. Daha az işlənən sözlərlə axtarın.

## What is kept
privacy-title = <b>Bu çat haqqında nə saxlayırıq</b>
privacy-chat = • Telegram ID-si (mövzularda mövzunun ID-si də), növü, dili, saat qurşağı, nə vaxtdan tanıdığımız və ora yaza bildiyimiz; qrup və ya kanalda onu əlavə edənin ID-si;
privacy-settings = • nəyi izlədiyi, hansı xəbərləri, nə vaxt və səslə, yoxsa səssiz istədiyi, son icmalının vaxtı;
privacy-messages = • hansı mesajlarımızın ona nə vaxt çatdığı: heç biri iki dəfə gəlməsin, düzəlişlər onları tapsın deyə;
privacy-pin = • onun üçün sancdığımız mesaj;
privacy-asked = • operatorlardan birinci onun istədiyi müqavilələr.
privacy-never = Nə adlar, nə üzvlər, nə də sizin mesajlarınız. Bunların heç biri başqasına verilmir. Bu gün nə qədər soruşduğunuz yalnız iş yaddaşındadır; proqramın jurnalı çatları ancaq ID ilə göstərir.
privacy-forget = /forget bunların hamısını dərhal silir, sizi başqa çatları qoşan kimi də.
