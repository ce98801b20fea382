## 媒体报道（在“名称 — ”之后）；绝不是保存人的记录
step-adopted = 文本已通过
step-opened = 条约已开放供签署
step-signed = 签署
step-bill_submitted = 法案已提交议会
step-committee = 获议会委员会支持
step-parliament_approved = 议会已表决通过
step-law_signed = 相关法律已签署
step-deposited = 已交存文书
step-reservation = 宣布提出保留
step-entered_into_force = 条约已生效
step-withdrawal = 退出
story-title = 📰 媒体报道
story-unrecorded = ⏳ 联合国未记录
story-recorded = ✅ 联合国已记录
story-sources = 🗞 { $sources }
story-other-date = ⚠️ 另一日期：{ $date }（{ $outlet }）
story-counts = ⚠️ 数字不一致：{ $numbers }。联合国的数字：/status
recorded-after = ⏱ { $days ->
    [0] 当日
   *[other] { $days } 天后
  }由联合国记录（{ $step }，{ $date }；媒体报道）
ladder-recorded = 已记录：<a href="{ $url }">联合国</a>
ladder-reported = 媒体报道：{ $sources }
ladder-missing = ▫️ 文书：联合国未记录任何交存
status-reported = 📰 有报道、联合国未记录：{ $count }。/pipeline
pipeline-title = 有报道、联合国未记录：{ $treaty }
pipeline-none = 媒体报道中没有联合国未记录的步骤。
pipeline-note = 议会表决或签署法律还不是同意受条约约束：还须交存文书。
command-pipeline = 有报道、尚未记录

share-button = ↗️ 分享
