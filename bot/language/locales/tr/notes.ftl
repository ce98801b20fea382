## Notes to the operators
note-refused = Sayfa kabul edilmedi ({ $source }): { $why }. Son güvenilir durum korunuyor, sayfa saklandı.
note-rule = Sayfa doğruysa: /confirm, değilse: /reject
note-disagree = Sayfa ile XML son okumadan beri farklı ({ $source }): { $why }
note-problem = Bakılmalı ({ $source }): { $why }
note-failed = Kaynak okunamıyor ({ $source }): { $why }
note-other = ⚠️ { $text }
