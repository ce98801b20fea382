## Notes to the operators
note-refused = La page a été refusée ({ $source }) : { $why }. Le dernier état sûr est conservé, la page est archivée.
note-rule = Si la page est juste : /confirm ; sinon : /reject
note-disagree = La page et le XML diffèrent depuis la dernière lecture ({ $source }) : { $why }
note-problem = À vérifier ({ $source }) : { $why }
note-failed = La source est illisible ({ $source }) : { $why }
note-other = ⚠️ { $text }
