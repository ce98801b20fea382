## Notes to the operators
note-refused = Səhifə qəbul edilmədi ({ $source }): { $why }. Son etibarlı vəziyyət saxlanılır, səhifə arxivdədir.
note-rule = Səhifə doğrudursa: /confirm, deyilsə: /reject
note-disagree = Səhifə və XML son oxunuşdan bəri fərqlənir ({ $source }): { $why }
note-problem = Diqqət ({ $source }): { $why }
note-failed = Mənbəni oxumaq mümkün olmur ({ $source }): { $why }
note-other = ⚠️ { $text }
