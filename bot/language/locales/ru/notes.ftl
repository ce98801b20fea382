## Notes to the operators
note-refused = Страница отклонена ({ $source }): { $why }. Последнее надёжное состояние сохранено, страница в архиве.
note-rule = Если страница верна: /confirm, если нет: /reject
note-disagree = Страница и XML расходятся с прошлого чтения ({ $source }): { $why }
note-problem = Нужно посмотреть ({ $source }): { $why }
note-failed = Источник не читается ({ $source }): { $why }
note-other = ⚠️ { $text }
