## What is asked for beyond measure
too-much = Cela fait beaucoup d’un coup. Je répondrai de nouveau dans une minute.
words-too-many = C’est trop long : après une commande, je lis au plus { $words } mots et { $letters } lettres.
press-unknown = Ce bouton ne fonctionne plus ; renvoyez la commande.
limit-wish = On ne peut plus demander de traité aux opérateurs aujourd’hui ; réessayez demain.
limit-link = On ne peut plus relier de discussion aujourd’hui ; réessayez demain.
search-too-long = Cette recherche a pris trop de temps. Essayez des mots plus rares.

## What is kept
privacy-title = <b>Ce que nous gardons de cette discussion</b>
privacy-chat = • son identifiant Telegram (celui d’un sujet aussi), son type, sa langue, son fuseau horaire, depuis quand nous la connaissons et si nous pouvons y écrire ; d’un groupe ou d’un canal, l’identifiant de la personne qui l’a relié ;
privacy-settings = • ce qu’elle suit, quelles nouvelles elle veut, quand et avec quel bruit, et quand son dernier résumé était dû ;
privacy-messages = • lesquels de nos messages lui sont parvenus et quand, pour qu’aucun ne vienne deux fois et que les corrections les retrouvent ;
privacy-pin = • le message que nous y avons épinglé ;
privacy-asked = • les traités qu’elle a été la première à demander aux opérateurs.
privacy-never = Ni noms, ni membres, ni vos messages. Personne d’autre n’en reçoit rien. Ce que vous avez demandé aujourd’hui n’est compté que dans la mémoire de travail ; le journal du programme ne désigne les discussions que par leur identifiant.
privacy-forget = /forget efface tout cela aussitôt, et vous aussi comme personne ayant relié d’autres discussions.
