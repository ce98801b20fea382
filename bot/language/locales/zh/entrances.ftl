## What is asked for beyond measure
too-much = 一下子请求太多了。一分钟后我会再回答。
words-too-many = 太长了：命令后面我最多读 { $words } 个词、{ $letters } 个字符。
press-unknown = 此按钮已失效；请重新发送命令。
limit-wish = 今天不能再向管理员申请条约；请明天再试。
limit-link = 今天不能再关联聊天；请明天再试。
search-too-long = 这次搜索耗时过长。请换用更少见的词。

## What is kept
privacy-title = <b>我们保存的关于本聊天的内容</b>
privacy-chat = • Telegram ID（话题的 ID 也是）、类型、语言、时区、我们从何时起认识它以及能否在其中发言；群组或频道则还有关联者的 ID；
privacy-settings = • 它关注什么、要哪些消息、何时要、是否响铃，以及上一份摘要的时间；
privacy-messages = • 我们的哪些消息何时送达，以免重复，并让更正能找到它们；
privacy-pin = • 我们为它置顶的消息；
privacy-asked = • 它最先向管理员申请的条约。
privacy-never = 没有姓名、没有成员、没有您的消息。其中任何内容都不会给别人。您今天提问的次数只在运行内存中；程序日志只以 ID 指称聊天。
privacy-forget = /forget 立即删除全部内容，也删除您作为其他聊天关联者的记录。
