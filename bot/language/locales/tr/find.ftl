## Finding what one means
command-find = Ülke, antlaşma, sözcük bul
find-usage = Komuttan sonra ülke, antlaşma ya da sözcük yazın: /find Azerbaycan
find-hello = 👋 Merhaba!
find-thanks = 🙂 Rica ederim!
find-none = “{ $query }” için hiçbir şey bulunamadı.
find-can = Bir ülkenin adını (Azerbaycan), bir antlaşmanın sözcüğünü (corruption) ya da beyanlardaki bir sözcüğü (extradition) yazın. Antlaşmanın durumu: /status · son olaylar: /latest · tüm komutlar: /help
find-states = 👥 Hangisini kastediyorsunuz?
find-treaties = 📜 Antlaşmalar: { $count }
find-words = 📝 Beyan ve haberlerde: { $count }
find-all = Tümü: /treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = çekince çekinceler çekincesi
words-declaration = beyan beyanlar beyanı
words-objection = itiraz itirazlar
words-communication = bildirim bildirimler
