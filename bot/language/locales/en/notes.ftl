## Notes to the operators
note-refused = The page was refused ({ $source }): { $why }. The last trusted state is kept; the page is stored.
note-rule = If the page is right: /confirm; if not: /reject
note-disagree = Page and XML disagree since the last reading ({ $source }): { $why }
note-problem = To be looked at ({ $source }): { $why }
note-failed = The source cannot be read ({ $source }): { $why }
note-other = ⚠️ { $text }
