# Reading the depositary's pages.
treaty-without-table = 📄 La page de l'ONU consacrée à ce traité ne comporte aucun tableau des États : il n'y a rien à suivre : <b>{ $treaty }</b>
statement-made = 🗓 Quand : { $act }
statement-made-later = 🗓 Quand : plus tard
statement-answers = ↩️ En réponse à : { $name }
