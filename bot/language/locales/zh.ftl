## 条约简称
treaty-XVIII-16 = 联合国打击网络犯罪公约

## 发生了什么（在“名称 — ”之后）
event-signature = 签署
event-definitive_signature = 最终签署，即受约束
event-ratification = 批准：文书已交存联合国
event-acceptance = 接受：文书已交存联合国
event-approval = 核准：文书已交存联合国
event-accession = 加入：文书已交存联合国
event-succession = 继承条约
event-formal_confirmation = 正式确认
event-consent_to_be_bound = 同意受约束
event-provisional_application = 暂时适用
event-participation = 参加
event-simplified_procedure = 按简化程序受约束
event-application = 适用条约
event-other = { $words }
event-reservation = 提出保留
event-declaration = 作出声明
event-objection = 反对以下一方的保留：{ $target }
event-communication = 发出来文
event-territorial_application = 将条约扩展适用于领土
event-withdrawal = 撤回：{ $action }
event-date_corrected = 日期更正（{ $action }）：{ $was } → { $date }
event-kind_corrected = 类别更正：{ $was } → { $action }
event-renamed = 联合国页面上的新名称；原为：{ $was }
event-text_corrected = 文本更正（{ $action }）
event-removed = 联合国页面上已不再列出：{ $action }
event-entry_into_force = 条约已生效
event-threshold_reached = 生效所需文书已足
event-entry_into_force_on = 生效日期：{ $date }

## 同样的行为，作名词
action-signature = 签署
action-definitive_signature = 最终签署
action-ratification = 批准
action-acceptance = 接受
action-approval = 核准
action-accession = 加入
action-succession = 继承
action-formal_confirmation = 正式确认
action-consent_to_be_bound = 同意受约束
action-provisional_application = 暂时适用
action-participation = 参加
action-simplified_procedure = 简化程序
action-application = 适用
action-other = { $words }
action-reservation = 保留
action-declaration = 声明
action-objection = 反对
action-communication = 来文
action-withdrawn = { $action }（已撤回）

## 消息的组成部分
correction = 更正
articles = 条款：{ $articles }
quote = “{ $text }”
tally = ✍️ 签署 { $signatories } · 📥 文书 { $counted } / { $threshold }
tally-in-force = ✍️ 签署 { $signatories } · 📥 缔约方 { $parties }
source = 🔗 <a href="{ $url }">联合国条约集</a> · 截至 { $time }
source-untimed = 🔗 <a href="{ $url }">联合国条约集</a>
read-at = 🕑 最近一次成功读取：{ $time }
read-never = 🕑 尚未读取来源。
read-trouble = ⚠️ 此后未能读取来源；显示的是最近可信的状态。

## 媒体报道（在“名称 — ”之后）；绝不是保存人的记录
step-adopted = 文本已通过
step-opened = 条约已开放供签署
step-signed = 签署
step-bill_submitted = 法案已提交议会
step-committee = 获议会委员会支持
step-parliament_approved = 议会已批准
step-law_signed = 法律已签署
step-deposited = 已交存文书
step-reservation = 宣布保留
step-entered_into_force = 条约已生效
step-withdrawal = 退出
story-title = 📰 媒体报道
story-unrecorded = ⏳ 联合国未记录
story-recorded = ✅ 联合国已记录
story-sources = 🗞 { $sources }
story-other-date = ⚠️ 另一日期：{ $date }（{ $outlet }）
story-counts = ⚠️ 数字不一致：{ $numbers }。联合国的数字：/status
recorded-after = ⏱ { $days } 天后由联合国记录（{ $step }，{ $date }；媒体）
ladder-recorded = 已记录：<a href="{ $url }">联合国</a>
ladder-reported = 媒体报道：{ $sources }
ladder-missing = ▫️ 文书：联合国未记录任何交存
status-reported = 📰 有报道、联合国未记录：{ $count }。/pipeline
pipeline-title = 有报道、联合国未记录：{ $treaty }
pipeline-none = 媒体报道中没有联合国未记录的步骤。
pipeline-note = 议会表决或签署法律尚不产生约束力：须交存文书。
command-pipeline = 有报道、尚未记录

share-button = ↗️ 分享

## /start 和 /help
start =
    <b>treatywatch</b>：联合国对条约的记录，公布后几分钟内送达。

    谁签署了，谁交存了文书，谁提出了保留，条约何时生效。议会表决还不是批准：一国只有向联合国交存文书后才受约束。
start-button = 🔔 关注：{ $treaty }
help =
    <b>命令</b>
    /status – 数字、尚缺多少、最新动态
    /status 阿塞拜疆 – 一个参加方
    /latest – 最新动态
    /participant 越南 – 步骤、日期、声明
    /pipeline – 有报道、尚未记录
    /reservations – 保留和声明
    /timeline、/compare 阿塞拜疆, 越南 – 时间线、并列比较
    /calendar、/export – 未来日期、数据文件
    /chart、/map – 图片
    /search、/treaties – 搜索声明、其他条约
    /pin – 置顶现状
    /channels – 我的频道和群组
    /subscribe、/unsubscribe – 关注或取消
    /subscriptions – 本聊天关注什么
    /settings – 通知什么、何时、是否有声
    /language – 语言
    /about – 来源与“记录”的含义
    /privacy – 我们保存什么
    /forget – 清除本聊天
command-start = 开始
command-help = 所有命令
command-status = 条约现状
command-latest = 最新动态
command-participant = 一个参加方的步骤
command-reservations = 保留和声明
command-timeline = 签署和文书的时间线
command-compare = 两个参加方并列比较
command-calendar = 未来日期，可加入日历
command-export = 数据文件
command-subscribe = 关注条约
command-unsubscribe = 取消关注
command-subscriptions = 本聊天关注什么
command-settings = 通知什么、何时、是否有声
command-language = 选择语言
command-about = 来源与术语
command-privacy = 我们保存本聊天的什么
command-forget = 清除本聊天

## 回答
status-adopted = 通过：{ $place }，{ $date }
status-signatories = ✍️ 签署方：<b>{ $count }</b>
status-parties = 📥 缔约方：<b>{ $count }</b>
status-needed = ⏳ 生效还需 <b>{ $count }</b> 份文书
status-bar = { $bar } { $counted } / { $threshold }
status-enters = ⚖️ 生效日期：<b>{ $date }</b>
status-in-force = ⚖️ 自 <b>{ $date }</b> 起生效
status-window = 🗓 开放签署至 { $date }，还剩 { $days } 天
status-window-last-day = 🗓 今天是签署的最后一天。
status-window-closed = 🗓 签署已于 { $date } 截止；只能加入。
status-latest = 最新动态
status-none-latest = 自开始关注以来没有新动态。
status-nothing = 尚未读取该条约的页面。请几分钟后再试。
latest-title = 最新动态：{ $treaty }
participant-no-steps = 该参加方没有记录的步骤。
participant-statements = 声明和保留
participant-unknown = 我不认识参加方“{ $query }”。请写国名，例如：/participant 阿塞拜疆
participant-which = 您指的是哪一个？
participant-usage = 请在命令后写名称：/participant 阿塞拜疆
timeline-adopted = • { $date } – 通过（{ $place }）
timeline-signatures = • { $period } – { $count } 个签署
timeline-instruments = • { $period } – { $count } 份文书
timeline-instrument = • { $date } – 📥 { $name }
compare-statements = 保留和声明：{ $count }
compare-usage = 请在命令后写两个名称：/compare 阿塞拜疆, 越南
export-caption = { $treaty } · <a href="{ $url }">联合国条约集</a>
export-usage = 请在命令后写文件类型：/export csv 或 /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = 签署截止日：{ $treaty }
calendar-force = 生效：{ $treaty }
calendar-none = 尚无已知的未来日期：签署已截止，生效日期未定。
reservations-title = 保留和声明：{ $treaty }
reservations-none = 没有记录的保留或声明。
reservations-none-of = { $name }：没有记录的保留或声明。
subscribed = 🔔 本聊天关注：<b>{ $treaty }</b>。新的签署、文书和保留将发到这里。
subscribed-already = 🔔 本聊天已在关注：<b>{ $treaty }</b>。
unsubscribed = 🔕 本聊天不再关注：<b>{ $treaty }</b>。
unsubscribed-already = 本聊天没有关注：<b>{ $treaty }</b>。
subscriptions-title = 本聊天关注：
subscriptions-none = 本聊天尚未关注任何条约。/subscribe
treaty-unknown = 我没有监测“{ $query }”。我监测：{ $treaties }
settings-title = ⚙️ <b>本聊天的设置</b>
settings-language = 🌐 语言：{ $name }
settings-topics = 🔔 通知：{ $all } 类中的 { $count } 类
settings-now = ⚡ 立即
settings-daily = 📬 每天 { $hour }:00
settings-weekly = 📬 每周一 { $hour }:00
settings-quiet = 🌙 静音 { $from }:00–{ $to }:00
settings-loud = 🔊 任何时间都有声
settings-back = ‹ 返回
settings-topics-choose = 要收到哪些消息？
settings-mode-choose = 消息如何送达？
settings-quiet-choose = 何时静音送达？消息照常到来。
topic-signatures = 签署
topic-instruments = 文书
topic-reservations = 保留、声明
topic-objections = 反对
topic-withdrawals = 撤回
topic-force = 生效
topic-press = 媒体报道
digest-title = 📬 { $count } 条消息
digest-more = ……还有 { $count } 条。/latest
language-choose = 选择语言：
language-set = 语言：中文。
forget-ask = 清除我们保存的本聊天的一切：语言和关注内容？
forget-yes = 清除
forget-no = 保留
forget-done = 已清除。/start 重新开始。
forget-kept = 没有清除任何内容。
admins-only = 只有本群管理员可以更改设置。
admins-unsure = Telegram 没有告诉我您是否为管理员。请再试。
unknown-command = 没有这个命令。/help 列出所有命令。
channel-linked = 🔔 我将在本频道发布：<b>{ $treaty }</b>。语言：/language
privacy =
    <b>我们保存本聊天的什么</b>
    • Telegram 编号、类型、语言和时区；群组或频道还有关联者的编号；
    • 关注什么、想收哪些消息、何时、是否有声；
    • 哪些消息已送达，以免重复，并让更正找到它们。
    不保存姓名、成员或您的消息。不提供给任何人。
    /forget 一次清除全部。
about =
    <b>“记录”的含义</b>
    这里的每个数字和每项记录都来自保存人联合国秘书长的状况页面。一国的文书<b>交存</b>后才受约束，往往在议会表决数月之后。报纸<i>报道</i>的内容标以 📰，从不计入。

    <b>如何避免错误消息</b>
    合计与各行不符的页面不予采用。消失或改变的行须看到两次才算数。

    <b>数字为何不同</b>
    媒体常把议会表决计算在内，或转述其他统计；这里从不采用。我们的数字是保存人的数字。/pipeline 显示谁在途中。

    <b>来源</b>
    <a href="https://treaties.un.org">联合国条约集</a>；各报纸均注明名称和链接。treatywatch 独立运作，与联合国无隶属关系。
error = 这里出了问题。已记录；请再试。

## Pictures
command-chart = 通往生效之路（图表）
command-map = 世界地图上的参加方
chart-needed = 生效所需文书：{ $threshold } 份
map-party = 已交存文书（联合国）
map-reported = 媒体报道、未记录
map-signed = 已签署（联合国）
map-note = 图上边界不代表认可。
map-besides = 地图以外：{ $names }
picture-failed = 图片未能绘出。已记录；数字见 /status
settings-pictures-on = 🖼 图片：开
settings-pictures-off = 🖼 图片：关
settings-zone = 🕑 时区：{ $name }
settings-zone-choose = 选择时区：
settings-treaties = 📜 条约：{ $count }
settings-treaties-choose = 关注哪些条约？更多请用 /treaties
settings-participants-all = 👥 所有参加方
settings-participants = 👥 参加方：{ $count }
settings-participants-choose = 要收到谁的消息？未选择则为全部。

## Any treaty
command-treaties = 查找条约
treaties-usage = 请在命令后写标题的英文单词或编号：/treaties corruption、/treaties XVIII-16
treaties-found = 🔎 “{ $query }”：{ $count }
treaties-none = 未找到“{ $query }”的条约。请试标题的英文单词：/treaties climate
treaty-asked = ⏳ 该条约尚未监测。已询问运营者，答复会发到这里：<b>{ $treaty }</b>
treaty-refused = 运营者决定不监测该条约：<b>{ $treaty }</b>
treaty-wish = 📜 有聊天想关注该条约：<b>{ $treaty }</b>（{ $number }）。允许吗？
wish-yes = ✅ 允许
wish-no = ❌ 拒绝

## Pinned status
command-pin = 保持一条置顶现状最新
command-unpin = 停止更新置顶现状
pin-no-right = 无法置顶消息：请给我置顶权限。现状在上方，并会保持更新。
pin-stopped = 置顶现状不再更新。
pin-none = 本聊天没有置顶现状。/pin

## Linked groups and channels
command-channels = 我的频道和群组
channels-private-only = 请在与我的私聊中管理频道和群组：{ $address }
channels-title = 📢 <b>您的频道和群组</b>
channels-none = 尚未关联。
channels-choose = 请用下方按钮选择频道或群组：Telegram 会给我所需权限。
channels-add-channel = 📢 关联频道
channels-add-group = 👥 关联群组
channels-linked = ✅ 已关联：<b>{ $title }</b>。设置：/channels
channels-not-there = 我无权在该聊天发言。请设我为管理员后再选。
channels-not-yours = 只有该聊天的管理员可以更改其设置。
setup-offer = 👋 感谢把我加入：<b>{ $title }</b>。我该在那里通知什么、何时、用哪种语言？
setup-button = ⚙️ 设置
trouble-removed = ⚠️ 我已被移出 <b>{ $title }</b>。设置已保留；重新添加我即可继续。
trouble-rights = ⚠️ 我不能再在 <b>{ $title }</b> 发言。设置已保留；恢复权限即可继续。
trouble-topic = ⚠️ <b>{ $title }</b> 中有话题被关闭或删除。设置已保留；请重新打开，或在其他话题中写 /subscribe。

## Reading statements, searching
reader-choose = 想读谁的文本？
reader-language = 🈯 文本语言：{ $name }
command-search = 搜索声明和报道
search-usage = 请在命令后写词：/search extradition
search-none = 声明和报道中均未找到“{ $query }”。

## Inline
inline-more = 更多：{ $command }

## The bot's own profile
bot-name = treatywatch · 联合国条约
bot-short = 谁签署、谁交存文书：联合国对条约的记录，几分钟内送达。
bot-description = 联合国对条约的记录，公布后几分钟内以您的语言送达。媒体报道另行显示，绝不算作记录。议会表决还不是批准。按按钮开始。
operators-only = 只有机器人的运营者可以这样做。

## The operators' commands
operator-sources = 🩺 <b>来源</b>
operator-source-good = ✅ { $name } · 已读：{ $time }
operator-source-bad = ⚠️ { $name } · 已读：{ $time } · 连续失败：{ $failures } · 拒绝页面：{ $refusals } · { $error }
operator-stats = 📈 <b>统计</b>
operator-chats = 聊天：{ $count } · 7 天内新增：{ $fresh }
operator-deliveries = 消息：{ $states }
operator-times = 7 天内送达时间：中位数 { $median } 秒，最长 { $longest } 秒
operator-paused = ⏸ 已暂停发送；来源照常读取，消息等待。继续：/resume
operator-resumed = ▶️ 已恢复发送。

## Operators: rulings and announcements
ruling-title = ⚖️ <b>等待您的决定</b>
ruling-none = 没有等待操作员决定的事项。
ruling-confirm = ✅ 确认 { $number }
ruling-reject = ❌ 拒绝 { $number }
ruling-rejected = ❌ 已拒绝，不再提出。
ruling-confirmed = ✅ 已确认，现在重新读取页面。
ruling-unreadable = 此页面无法读取，因此无法确认。
ruling-seen = 👁 已见一次：{ $time }
ruling-gone = 此项已不再等待。
announce-usage =
    请写语言代码、冒号和正文；每种语言另起一行：
    /announce az: Salam.
    en: Hello.
announce-long = 正文太长：最多 { $count } 个字符。
announce-preview = 👁 预览如下。语言：{ $name }。会话数：{ $count }
announce-send = 📣 发送（{ $count }）
announce-discard = ❌ 放弃
announce-sent = 📣 正在发送。会话数：{ $count }
announce-discarded = ❌ 已放弃，未发送给任何人。
announcement = 📣 <b>treatywatch 通知</b>

## Digests on quiet days
settings-quiet-days-on = 📭 无新消息的日子：告知
settings-quiet-days-off = 📭 无新消息的日子：不发送
digest-nothing = 📭 没有新消息。

## The reader's articles
reader-articles = 您想阅读哪一条？
reader-whole = 📄 全文：{ $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> 已成为超级群组。设置已一并转移，没有丢失。
