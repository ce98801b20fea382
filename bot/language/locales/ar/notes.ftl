## Notes to the operators
note-refused = رُفضت الصفحة ({ $source }): { $why }. تبقى آخر حالة موثوقة، والصفحة محفوظة.
note-rule = إن كانت الصفحة صحيحة: /confirm، وإلا: /reject
note-disagree = تختلف الصفحة عن XML منذ آخر قراءة ({ $source }): { $why }
note-problem = تلزم مراجعة ({ $source }): { $why }
note-failed = تتعذر قراءة المصدر ({ $source }): { $why }
note-other = ⚠️ { $text }
