## 将到的日期：签署截止日、生效
topic-deadline = 截止日期
deadline-on = { $date }：{ $what }
deadline-with-left = { $day }，{ $left }
deadline-left = { $days ->
    [0] 就是今天
   *[other] 还剩 { $days } 天
  }
deadline-signature = 签署的最后一天
deadline-force = 条约生效
deadline-force_for = 条约对该参加方生效
deadline-signed = ✍️ 签署方：<b>{ $count }</b>
deadline-may-sign = 尚未签署者在该日及之前仍可签署。
deadline-may-sign-all = 尚未签署的任何国家在该日及之前仍可签署。
deadline-after = 此后不能再签署。
deadline-after-accession = 此后只能加入。签署方仍可批准。
deadline-article = § 第 { $article } 条
deadline-parties = 📥 已交存文书：<b>{ $count }</b>
deadline-computed = 🧮 根据第 { $article } 条和{ $basis }的交存推算；保存人未载明该日期。
deadline-changed = ✏️ <i>更正：</i>{ $was } → { $date }
deadline-void = ✏️ <i>更正：</i>{ $date }不再有效
deadline-force-on = ⚖️ 对该参加方生效日期：<b>{ $date }</b>
calendar-force_for = 生效，{ $name }：{ $treaty }
