## Notes to the operators
note-refused = 页面被拒绝（{ $source }）：{ $why }。保留最近可信的状态，页面已存档。
note-rule = 页面正确：/confirm；否则：/reject
note-disagree = 自上次读取以来页面与 XML 不一致（{ $source }）：{ $why }
note-problem = 需要查看（{ $source }）：{ $why }
note-failed = 无法读取来源（{ $source }）：{ $why }
note-other = ⚠️ { $text }
