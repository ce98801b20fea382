# Reading the depositary's pages.
treaty-without-table = 📄 联合国关于该条约的页面没有国家列表，因此无可关注：<b>{ $treaty }</b>
statement-made = 🗓 时间：{ $act }
statement-made-later = 🗓 时间：其后
statement-answers = ↩️ 所针对的国家：{ $name }
