# Reading the depositary's pages.
treaty-without-table = 📄 The UN's page of this treaty has no table of States, so there is nothing to follow: <b>{ $treaty }</b>
statement-made = 🗓 When: { $act }
statement-made-later = 🗓 When: later
statement-answers = ↩️ In answer to: { $name }
