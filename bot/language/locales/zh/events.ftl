## 发生了什么（在“名称 — ”之后）
event-signature = 签署
event-definitive_signature = 最终签署，即同意受约束
event-ratification = 批准：文书已交存联合国
event-acceptance = 接受：文书已交存联合国
event-approval = 核准：文书已交存联合国
event-accession = 加入：文书已交存联合国
event-succession = 继承（条约）
event-formal_confirmation = 正式确认
event-consent_to_be_bound = 同意受约束
event-provisional_application = 暂时适用
event-participation = 参加
event-simplified_procedure = 按简化程序同意受约束
event-application = 适用条约
event-other = { $words }
event-reservation = 提出保留
event-declaration = 作出声明
event-objection = 对{ $target }的保留提出反对
event-communication = 提交来文
event-territorial_application = 将条约扩大适用于有关领土
event-withdrawal = 撤回：{ $action }
event-withdrawal_of_statement = 撤回：{ $action }
event-withdrawal_from_treaty = 退出条约
event-date_corrected = 日期更正（{ $action }）：{ $was } → { $date }
event-kind_corrected = 类别更正：{ $was } → { $action }
event-renamed = 联合国页面上的新名称；原为：{ $was }
event-text_corrected = 文本更正（{ $action }）
event-removed = 联合国页面上已不再列出：{ $action }
event-entry_into_force = 条约已生效
event-threshold_reached = 已达到生效所需的文书数
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
correction = 更正：
headline = { $name }：{ $what }
list-comma = 、
in-brackets = { $what }（{ $more }）
articles = 条款：{ $articles }
quote = “{ $text }”
tally = ✍️ 签署方 { $signatories } · 📥 文书 { $counted } / { $threshold }
tally-in-force = ✍️ 签署方 { $signatories } · 📥 缔约方 { $parties }
source = 🔗 <a href="{ $url }">联合国条约集</a> · 截至{ $time }
source-untimed = 🔗 <a href="{ $url }">联合国条约集</a>
read-at = 🕑 最近一次成功读取：{ $time }
read-never = 🕑 尚未读取来源。
read-trouble = ⚠️ 此后未能读取来源；显示的是最近可信的状态。
