## Notes to the operators
note-refused = La página fue rechazada ({ $source }): { $why }. Se conserva el último estado fiable; la página está archivada.
note-rule = Si la página es correcta: /confirm; si no: /reject
note-disagree = La página y el XML difieren desde la última lectura ({ $source }): { $why }
note-problem = Por revisar ({ $source }): { $why }
note-failed = No se puede leer la fuente ({ $source }): { $why }
note-other = ⚠️ { $text }
