## 回答
status-adopted = 通过：{ $place }，{ $date }
status-signatories = ✍️ 签署方：<b>{ $count }</b>
status-parties = 📥 缔约方：<b>{ $count }</b>
status-needed = ⏳ 生效还需 <b>{ $count }</b> 份文书
status-bar = { $bar } { $counted } / { $threshold }
status-enters = ⚖️ 生效日期：<b>{ $date }</b>
status-in-force = ⚖️ 自<b>{ $date }</b>起生效
status-window = 🗓 开放签署至{ $date }，还剩 { $days } 天
status-window-last-day = 🗓 今天是签署的最后一天。
status-window-closed = 🗓 签署已于{ $date }截止；只能加入。
status-latest = 最新动态
status-none-latest = 自开始关注以来没有新动态。
status-nothing = 尚未读取该条约的页面。请几分钟后再试。
latest-title = 最新动态：{ $treaty }
participant-no-steps = 尚无该参加方的任何记录。
participant-statements = 保留和声明
participant-unknown = 未找到国家或组织“{ $query }”。例如：/participant 阿塞拜疆
participant-which = 您指的是哪一个？
participant-usage = 请在命令后写名称：/participant 阿塞拜疆
timeline-adopted = • { $date }：通过（{ $place }）
timeline-signatures = • { $period }：{ $count } 方签署
timeline-instruments = • { $period }：{ $count } 份文书
timeline-instrument = • { $date }：📥 { $name }
compare-statements = 保留和声明：{ $count }
compare-usage = 请在命令后写两个名称：/compare 阿塞拜疆、越南
export-caption = { $treaty } · <a href="{ $url }">联合国条约集</a>
export-usage = 请在命令后写文件类型：/export csv 或 /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = 签署截止日：{ $treaty }
calendar-force = 生效：{ $treaty }
calendar-none = 尚无已确定的日期：签署已截止，生效日期未定。
reservations-title = 保留和声明：{ $treaty }
reservations-none = 尚无保留或声明的记录。
reservations-none-of = { $name }：尚无保留或声明的记录。
subscribed = 🔔 本聊天关注：<b>{ $treaty }</b>。新的签署、文书和保留将发到这里。
subscribed-already = 🔔 本聊天已在关注：<b>{ $treaty }</b>。
unsubscribed = 🔕 本聊天不再关注：<b>{ $treaty }</b>。
unsubscribed-already = 本聊天没有关注：<b>{ $treaty }</b>。
subscriptions-title = 本聊天关注：
subscriptions-none = 本聊天尚未关注任何条约。/subscribe
treaty-unknown = 未跟踪“{ $query }”。已跟踪：{ $treaties }
settings-title = ⚙️ <b>本聊天的设置</b>
settings-language = 🌐 语言：{ $name }
settings-topics = 🔔 通知：{ $all } 类中的 { $count } 类
settings-now = ⚡ 立即
settings-daily = 📬 每天 { $hour }
settings-weekly = 📬 每周一 { $hour }
settings-quiet = 🌙 { $from }–{ $to } 静音
settings-loud = 🔊 任何时间都有声
settings-back = ‹ 返回
settings-topics-choose = 要收到哪些消息？
settings-mode-choose = 消息如何送达？
settings-quiet-choose = 何时静音送达？消息照常到来。
topic-signatures = 签署
topic-instruments = 文书
topic-reservations = 保留、声明
topic-objections = 反对
topic-withdrawals = 撤回、退出
topic-force = 生效
topic-press = 媒体报道
digest-title = 📬 { $count } 条消息
digest-more = ……还有 { $count } 条。/latest
language-choose = 选择语言：
language-set = 语言：中文。
forget-ask = 清除我们保存的本聊天的一切：语言和关注内容？
forget-yes = 清除
forget-no = 不清除
forget-done = 已清除。/start 重新开始。
forget-kept = 没有清除任何内容。
admins-only = 只有本群管理员可以更改设置。
admins-unsure = Telegram 没有告诉我您是否为管理员。请再试。
unknown-command = 没有这个命令。/help 列出所有命令。
channel-linked = 🔔 我将在本频道发布：<b>{ $treaty }</b>。语言：/language
about =
    <b>“记录”的含义</b>
    这里的每个数字和每项记录都来自保存人联合国秘书长的状况页面。一国<b>交存</b>文书即表示同意受条约约束，往往在议会表决数月之后；条约对其生效后，该国即受条约约束。报纸<i>报道</i>的内容标以 📰，从不计入。

    <b>如何避免错误消息</b>
    合计与各行不符的页面不予采用。消失或改变的行须看到两次才算数。

    <b>数字为何不同</b>
    媒体常把议会表决计算在内，或转述其他统计；这里从不采用。我们的数字是保存人的数字。/pipeline 显示谁已启动国内程序。

    <b>来源</b>
    <a href="https://treaties.un.org">联合国条约集</a>；各报纸均注明名称和链接。treatywatch 独立运作，与联合国无隶属关系。
error = 出错了，已记入日志；请再试。

## Any treaty
command-treaties = 查找条约
treaties-usage = 请在命令后写标题的英文单词或编号：/treaties corruption、/treaties XVIII-16
treaties-found = 🔎 “{ $query }”：{ $count }
treaties-none = 未找到“{ $query }”的条约。请试标题的英文单词：/treaties climate
treaty-asked = ⏳ 该条约尚未跟踪。已询问运营者，答复会发到这里：<b>{ $treaty }</b>
treaty-refused = 运营者决定不跟踪该条约：<b>{ $treaty }</b>
treaty-wish = 📜 有一个聊天申请关注该条约：<b>{ $treaty }</b>（{ $number }）。允许吗？
wish-yes = ✅ 允许
wish-no = ❌ 拒绝

## Reading statements, searching
reader-choose = 您想阅读哪一方的文本？
reader-language = 🌐 文本语言：{ $name }
command-search = 搜索声明和报道
search-usage = 请在命令后写词：/search extradition
search-none = 声明和报道中均未找到“{ $query }”。

## The reader's articles
reader-articles = 您想阅读哪一条？
reader-whole = 📄 全文：{ $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> 已成为超级群组。设置已一并转移，没有丢失。
