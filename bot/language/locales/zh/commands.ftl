## /start 和 /help
start =
    <b>treatywatch</b>：联合国对条约的记录，公布后几分钟内送达。

    谁签署了，谁交存了文书，谁提出了保留，条约何时生效。议会表决还不是批准：一国只有向联合国交存文书，才表示同意受条约约束。
start-button = 🔔 关注此条约
help =
    <b>命令</b>
    /status：数字、尚缺多少、最新动态
    /status 阿塞拜疆：一个参加方
    /latest：最新动态
    /find：国家、条约或词语
    /participant 越南：步骤、日期、声明
    /pipeline：有报道、尚未记录
    /reservations：保留和声明
    /timeline、/compare 阿塞拜疆、越南：时间线、并列比较
    /calendar、/export：重要日期、数据文件
    /chart、/map：图片
    /search、/treaties：搜索声明、其他条约
    /pin：置顶现状
    /channels：我的频道和群组
    /subscribe、/unsubscribe：关注或取消
    /subscriptions：本聊天关注什么
    /settings：通知什么、何时、是否有声
    /language：语言
    /about：来源与“记录”的含义
    /privacy：我们保存哪些数据
    /forget：清除本聊天的数据
command-start = 开始
command-help = 所有命令
command-status = 条约现状
command-latest = 最新动态
command-participant = 一个参加方的步骤
command-reservations = 保留和声明
command-timeline = 签署和文书的时间线
command-compare = 两个参加方并列比较
command-calendar = 重要日期，可加入日历
command-export = 数据文件
command-subscribe = 关注条约
command-unsubscribe = 取消关注
command-subscriptions = 本聊天关注什么
command-settings = 通知什么、何时、是否有声
command-language = 选择语言
command-about = 来源与术语
command-privacy = 我们保存本聊天的哪些数据
command-forget = 清除本聊天的数据
