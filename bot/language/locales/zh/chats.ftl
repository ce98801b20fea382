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

## Inline
inline-more = 更多：{ $command }

## The bot's own profile
bot-name = treatywatch · 联合国条约
bot-short = 谁签署、谁交存文书：联合国对条约的记录，几分钟内送达。
bot-description = 联合国对条约的记录，公布后几分钟内以您的语言送达。媒体报道另行显示，绝不算作记录。议会表决还不是批准。点按下方按钮开始。
operators-only = 只有机器人的运营者可以这样做。

## Digests on quiet days
settings-quiet-days-on = 📭 无新消息的日子：告知
settings-quiet-days-off = 📭 无新消息的日子：不发送
digest-nothing = 📭 没有新消息。
