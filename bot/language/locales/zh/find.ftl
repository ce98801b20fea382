## Finding what one means
command-find = 查找国家、条约或词语
find-usage = 请在命令后写国家、条约或词语：/find 阿塞拜疆
find-hello = 👋 您好！
find-thanks = 🙂 不客气！
find-none = 未找到与“{ $query }”有关的内容。
find-can = 请写国家名称（阿塞拜疆）、条约标题中的词（corruption）或声明中的词（extradition）。条约现状：/status · 最新动态：/latest · 所有命令：/help
find-states = 👥 您指的是哪一个？
find-treaties = 📜 条约：{ $count }
find-words = 📝 声明和报道中：{ $count }
find-all = 全部：/treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = 保留
words-declaration = 声明
words-objection = 反对
words-communication = 来文
