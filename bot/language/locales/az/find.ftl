## Finding what one means
command-find = Axtar: dövlət, müqavilə, söz
find-usage = Əmrdən sonra dövlət, müqavilə və ya söz yazın: /find Azərbaycan
find-hello = 👋 Salam!
find-thanks = 🙂 Dəyməz!
find-none = “{ $query }” üzrə heç nə tapılmadı.
find-can = Dövlətin adını (Azərbaycan), müqavilə haqqında söz (corruption) və ya bəyanatlardakı sözü (extradition) yazın. Müqavilənin vəziyyəti: /status · son hadisələr: /latest · bütün əmrlər: /help
find-states = 👥 Hansını nəzərdə tutursunuz?
find-treaties = 📜 Müqavilələr: { $count }
find-words = 📝 Bəyanat və xəbərlərdə: { $count }
find-all = Hamısı: /treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = qeyd-şərt qeyd-şərtlər qeyd-şərti qeyd-şərtləri
words-declaration = bəyanat bəyanatlar bəyanatı bəyanatları
words-objection = etiraz etirazlar
words-communication = məlumat
