"""Sentences made from tables: treaty x State x step x form x tense x polarity, in four languages, with what they mean.

Each template is a headline as newspapers write it; its cell is (language, step, form). What is read wrongly in one
cell is wrong for a reason that can be named.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from watchers.press.news import Step


@dataclass(frozen=True)
class Made:
    """A headline, its language, its cell (step, form), and what it reports: nothing where ``step`` is None."""

    language: str
    cell: tuple[str, str]
    title: str
    treaty: str
    participants: tuple[str, ...]
    step: Step | None


AZ_TREATIES = {
    "XXVI-5": "Ottava Konvensiyası",
    "XXVII-7-d": "Paris Sazişi",
    "XVIII-10": "Roma Statutu",
    "XXVII-17": "Minamata Konvensiyası",
    "XXI-10": "Açıq dəniz müqaviləsi",
    "XVIII-16": "BMT-nin Kibercinayətkarlığa qarşı Konvensiyası",
    "XXVI-9": "Nüvə silahının qadağan edilməsi haqqında müqavilə",
    "IV-15": "Əlilliyi olan şəxslərin hüquqları haqqında Konvensiya",
    "XXVII-2-f": "Monreal Protokoluna Kiqali düzəlişi",
    "XXVI-8": "Silah ticarəti haqqında müqavilə",
    "IX-4-a": "Tütün məmulatlarının qanunsuz ticarətinin aradan qaldırılması haqqında Protokol",
    "XXVII-13": "Orxus Konvensiyası",
}
TR_TREATIES = {
    "XXVI-5": "Ottawa Sözleşmesi",
    "XXVII-7-d": "Paris İklim Anlaşması",
    "XVIII-10": "Roma Statüsü",
    "XXVII-17": "Minamata Sözleşmesi",
    "XXI-10": "Açık Denizler Antlaşması",
    "XVIII-16": "BM Siber Suçlarla Mücadele Sözleşmesi",
    "XXVI-9": "Nükleer Silahların Yasaklanması Antlaşması",
    "IV-15": "Engelli Hakları Sözleşmesi",
    "XXVI-4": "Kapsamlı Nükleer Deneme Yasağı Antlaşması",
    "XXVI-8": "Silah Ticareti Antlaşması",
    "XXVI-6": "Misket Bombası Sözleşmesi",
    "IV-11": "Çocuk Haklarına Dair Sözleşme",
}
RU_TREATIES = {
    "XXVI-5": ("Оттавская конвенция", "Оттавскую конвенцию", "Оттавской конвенции"),
    "XXVII-7-d": ("Парижское соглашение", "Парижское соглашение", "Парижского соглашения"),
    "XVIII-10": ("Римский статут", "Римский статут", "Римского статута"),
    "XXVII-17": ("Минаматская конвенция", "Минаматскую конвенцию", "Минаматской конвенции"),
    "XXI-10": ("договор об открытом море", "договор об открытом море", "договора об открытом море"),
    "XVIII-16": (
        "Конвенция ООН против киберпреступности",
        "Конвенцию ООН против киберпреступности",
        "Конвенции ООН против киберпреступности",
    ),
    "XXVI-9": (
        "договор о запрещении ядерного оружия",
        "договор о запрещении ядерного оружия",
        "договора о запрещении ядерного оружия",
    ),
    "IV-15": ("Конвенция о правах инвалидов", "Конвенцию о правах инвалидов", "Конвенции о правах инвалидов"),
    "XXVI-4": (
        "Договор о всеобъемлющем запрещении ядерных испытаний",
        "Договор о всеобъемлющем запрещении ядерных испытаний",
        "Договора о всеобъемлющем запрещении ядерных испытаний",
    ),
    "XXVII-2-f": (
        "Кигалийская поправка к Монреальскому протоколу",
        "Кигалийскую поправку к Монреальскому протоколу",
        "Кигалийской поправки к Монреальскому протоколу",
    ),
    "IV-9-b": (
        "Факультативный протокол к Конвенции против пыток",
        "Факультативный протокол к Конвенции против пыток",
        "Факультативного протокола к Конвенции против пыток",
    ),
    "XXVII-13": ("Орхусская конвенция", "Орхусскую конвенцию", "Орхусской конвенции"),
}
EN_TREATIES = {
    "XXVI-5": "Ottawa Convention",
    "XXVII-7-d": "Paris Agreement",
    "XVIII-10": "Rome Statute",
    "XXVII-17": "Minamata Convention on Mercury",
    "XXI-10": "High Seas Treaty",
    "XVIII-16": "UN Convention against Cybercrime",
    "XXVI-9": "Treaty on the Prohibition of Nuclear Weapons",
    "IV-15-a": "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
    "XXVI-4": "Comprehensive Nuclear-Test-Ban Treaty",
    "XXVI-8": "Arms Trade Treaty",
    "XXII-4": "Singapore Convention on Mediation",
    "XVIII-12-c": "Protocol against the Illicit Manufacturing of and Trafficking in Firearms",
    "IV-2": "International Convention on the Elimination of All Forms of Racial Discrimination",
}
STATES = {
    "FIN": ("Finlandiya", "Finlandiya", "Финляндия", "Финляндии", "Финляндией", "Finland"),
    "KAZ": ("Qazaxıstan", "Kazakistan", "Казахстан", "Казахстана", "Казахстаном", "Kazakhstan"),
    "GEO": ("Gürcüstan", "Gürcistan", "Грузия", "Грузии", "Грузией", "Georgia"),
    "KEN": ("Keniya", "Kenya", "Кения", "Кении", "Кенией", "Kenya"),
    "HUN": ("Macarıstan", "Macaristan", "Венгрия", "Венгрии", "Венгрией", "Hungary"),
    "JPN": ("Yaponiya", "Japonya", "Япония", "Японии", "Японией", "Japan"),
    "TJK": ("Tacikistan", "Tacikistan", "Таджикистан", "Таджикистана", "Таджикистаном", "Tajikistan"),
    "BRA": ("Braziliya", "Brezilya", "Бразилия", "Бразилии", "Бразилией", "Brazil"),
}
"""By code: in Azerbaijani, Turkish, Russian (three cases) and English."""

S, P, L, C, B, D, W, E = (
    Step.SIGNED,
    Step.PARLIAMENT_APPROVED,
    Step.LAW_SIGNED,
    Step.COMMITTEE,
    Step.BILL_SUBMITTED,
    Step.DEPOSITED,
    Step.WITHDRAWAL,
    Step.ENTERED_INTO_FORCE,
)
DONE, NOT = True, False

AZ = [
    (S, "past", DONE, "{s} {t_acc} imzalayıb"),
    (S, "past", DONE, "{s} {t_acc} imzaladı"),
    (S, "light verb", DONE, "{s} {t_dat} imza atdı"),
    (S, "passive", DONE, "{t} {s} tərəfindən imzalanıb"),
    (S, "official", DONE, "{s_gen} xarici işlər naziri {t_acc} imzalayıb"),
    (S, "venue", DONE, "{s} Nyu-Yorkda keçirilən mərasimdə {t_acc} imzalayıb"),
    (S, "city", DONE, "{s} Cenevrə şəhərində {t_acc} imzaladı"),
    (S, "future", NOT, "{s} {t_acc} imzalayacaq"),
    (S, "intention", NOT, "{s} {t_acc} imzalamağı planlaşdırır"),
    (S, "duty", NOT, "{s} {t_acc} imzalamalıdır"),
    (S, "denied", NOT, "{s} {t_acc} imzalamayıb"),
    (S, "refused", NOT, "{s} {t_acc} imzalamaqdan imtina edib"),
    (S, "ordered", NOT, "{s_gen} Prezidenti {t_acc} imzalamağı tapşırıb"),
    (S, "conditional", NOT, "Əgər {s} {t_acc} imzalasa, sənəd qüvvəyə minəcək"),
    (P, "past", DONE, "{s} {t_acc} ratifikasiya edib"),
    (P, "past", DONE, "{s_gen} parlamenti {t_acc} təsdiqlədi"),
    (P, "compound", DONE, "{s_gen} parlamenti {t_acc} təsdiq etdi"),
    (P, "passive", DONE, "{t} {s} parlamentində təsdiq edilib"),
    (P, "law", DONE, "{s_gen} parlamenti {t_gen} ratifikasiyası haqqında qanunu qəbul edib"),
    (P, "accession", DONE, "{s_gen} parlamenti {t_dat} qoşulmaq haqqında qanunu qəbul etdi"),
    (P, "consent", DONE, "{s_gen} parlamenti {t_gen} ratifikasiyasına razılıq verdi"),
    (P, "nth", DONE, "{s} {t_acc} ratifikasiya edən ikinci ölkə oldu"),
    (P, "future", NOT, "{s_gen} parlamenti {t_acc} ratifikasiya edəcək"),
    (P, "intention", NOT, "{s} {t_acc} ratifikasiya etməyə hazırlaşır"),
    (P, "denied", NOT, "{s_gen} parlamenti {t_acc} ratifikasiya etməyib"),
    (P, "appeal", NOT, "BMT {s_acc} {t_acc} ratifikasiya etməyə çağırıb"),
    (L, "law", DONE, "{s_gen} Prezidenti {t_gen} ratifikasiyası haqqında qanunu imzalayıb"),
    (L, "law", DONE, "{s_gen} Prezidenti {t_gen} təsdiq edilməsi barədə Qanun imzalayıb"),
    (L, "approval", DONE, "{s_gen} Prezidenti {t_acc} təsdiqləyib"),
    (
        C,
        "discussion",
        DONE,
        "{s_gen} parlamentinin komitəsi {t_gen} ratifikasiyası haqqında qanun layihəsini müzakirə edib",
    ),
    (B, "sent", DONE, "{t_gen} ratifikasiyası haqqında qanun layihəsi {s} parlamentinə göndərilib"),
    (D, "handed over", DONE, "{s} {t_gen} ratifikasiya sənədini BMT-yə təhvil verib"),
    (D, "presented", DONE, "{s} {t_gen} ratifikasiya sənədini BMT Baş katibinə təqdim edib"),
    (D, "future", NOT, "{s} {t_gen} ratifikasiya sənədini BMT-yə təhvil verəcək"),
    (W, "past", DONE, "{s} {t_abl} çıxıb"),
    (W, "past", DONE, "{s} {t_abl} rəsmən çıxdı"),
    (W, "notified", DONE, "{s} {t_abl} çıxdığını BMT-yə bildirib"),
    (W, "notification", DONE, "{s} {t_abl} çıxması barədə BMT-yə bildiriş göndərib"),
    (W, "law voted", DONE, "{s_gen} parlamenti {t_abl} çıxmaq haqqında qanunu qəbul edib"),
    (W, "law signed", DONE, "{s_gen} Prezidenti {t_abl} çıxmaq haqqında qanunu imzalayıb"),
    (W, "revoked", DONE, "{s} {t_gen} ratifikasiyasını geri götürüb"),
    (W, "revoked", DONE, "{s} {t_gen} ratifikasiyasını ləğv edib"),
    (W, "denounced", DONE, "{s} {t_acc} denonsasiya edib"),
    (W, "of two", DONE, "{s} ABŞ-ın ardınca {t_abl} çıxıb"),
    (W, "future", NOT, "{s} {t_abl} çıxacaq"),
    (W, "intention", NOT, "{s} {t_abl} çıxmağı planlaşdırır"),
    (W, "decision", NOT, "{s_gen} hökuməti {t_abl} çıxmaq qərarını açıqlayıb"),
    (W, "denied", NOT, "{s} {t_abl} çıxmayıb"),
    (W, "suspended", NOT, "{s} {t_gen} ratifikasiyasını dayandırıb"),
    (E, "for all", DONE, "{t} qüvvəyə minib"),
    (E, "for one", DONE, "{t} {s} üçün qüvvəyə minib"),
    (E, "future", NOT, "{t} gələn ay qüvvəyə minəcək"),
]
TR = [
    (S, "past", DONE, "{s}, {t_acc} imzaladı"),
    (S, "light verb", DONE, "{s}, {t_dat} imza attı"),
    (S, "passive", DONE, "{t} {s} tarafından imzalandı"),
    (S, "official", DONE, "{s} Dışişleri Bakanı {t_acc} imzaladı"),
    (S, "venue", DONE, "{s}, New York'ta düzenlenen törende {t_acc} imzaladı"),
    (S, "future", NOT, "{s}, {t_acc} imzalayacak"),
    (S, "intention", NOT, "{s}, {t_acc} imzalamayı planlıyor"),
    (S, "denied", NOT, "{s}, {t_acc} imzalamadı"),
    (S, "refused", NOT, "{s}, {t_acc} imzalamayı reddetti"),
    (S, "ordered", NOT, "{s} Cumhurbaşkanı {t_acc} imzalama talimatı verdi"),
    (S, "conditional", NOT, "{s}, {t_acc} imzalarsa anlaşma yürürlüğe girecek"),
    (P, "past", DONE, "{s}, {t_acc} onayladı"),
    (P, "past", DONE, "{s} parlamentosu {t_acc} onayladı"),
    (P, "compound", DONE, "{s} Parlamentosu {t_acc} kabul etti"),
    (P, "passive", DONE, "{t} {s} parlamentosunda kabul edildi"),
    (P, "law", DONE, "{s} parlamentosu {t_gen} onaylanmasına ilişkin yasayı kabul etti"),
    (P, "consent", DONE, "{s} parlamentosu {t_dat} onay verdi"),
    (P, "nth", DONE, "{s}, {t_acc} onaylayan ikinci ülke oldu"),
    (P, "future", NOT, "{s}, {t_acc} onaylayacak"),
    (P, "intention", NOT, "{s}, {t_acc} onaylamaya hazırlanıyor"),
    (P, "denied", NOT, "{s} parlamentosu {t_acc} onaylamadı"),
    (P, "appeal", NOT, "BM'den {s}'ya {t_acc} onaylama çağrısı"),
    (L, "law", DONE, "{s} Cumhurbaşkanı {t_gen} onaylanmasına ilişkin yasayı imzaladı"),
    (L, "approval", DONE, "{s} Cumhurbaşkanı {t_acc} onayladı"),
    (C, "voted", DONE, "{t_gen} onaylanmasına ilişkin kanun teklifi {s} parlamentosunun komisyonunda kabul edildi"),
    (B, "sent", DONE, "{t_gen} onaylanmasına ilişkin kanun teklifi {s} parlamentosuna sunuldu"),
    (D, "handed over", DONE, "{s}, {t_gen} onay belgesini BM'ye sundu"),
    (D, "deposited", DONE, "{s}, {t_gen} onay belgesini BM Genel Sekreteri'ne tevdi etti"),
    (D, "future", NOT, "{s}, {t_gen} onay belgesini BM'ye sunacak"),
    (W, "past", DONE, "{s}, {t_abl} çekildi"),
    (W, "past", DONE, "{s} {t_abl} resmen ayrıldı"),
    (W, "notified", DONE, "{s}, {t_abl} çekildiğini BM'ye bildirdi"),
    (W, "notification", DONE, "{s}, {t_abl} çekilme bildirimini BM'ye iletti"),
    (W, "law voted", DONE, "{s} parlamentosu {t_abl} çekilmeye ilişkin yasayı kabul etti"),
    (W, "law signed", DONE, "{s} Cumhurbaşkanı {t_abl} çekilme yasasını imzaladı"),
    (W, "revoked", DONE, "{s}, {t_gen} onayını geri çekti"),
    (W, "revoked", DONE, "{s}, {t_gen} onayını iptal etti"),
    (W, "future", NOT, "{s}, {t_abl} çekilecek"),
    (W, "intention", NOT, "{s}, {t_abl} çekilmeyi planlıyor"),
    (W, "decision", NOT, "{s} hükümeti {t_abl} çekilme kararı aldı"),
    (W, "denied", NOT, "{s}, {t_abl} çekilmedi"),
    (W, "suspended", NOT, "{s}, {t_acc} askıya aldı"),
    (E, "for all", DONE, "{t} yürürlüğe girdi"),
    (E, "for one", DONE, "{t} {s} için yürürlüğe girdi"),
    (E, "future", NOT, "{t} gelecek ay yürürlüğe girecek"),
]
RU = [
    (S, "past", DONE, "{s} подписала {t_acc}"),
    (S, "verb first", DONE, "{t_acc} подписала {s}"),
    (S, "passive", DONE, "{t} подписана {s_ins}"),
    (S, "official", DONE, "Министр иностранных дел {s_gen} подписал {t_acc}"),
    (S, "venue", DONE, "{s} подписала в Нью-Йорке {t_acc}"),
    (S, "future", NOT, "{s} подпишет {t_acc}"),
    (S, "intention", NOT, "{s} намерена подписать {t_acc}"),
    (S, "denied", NOT, "{s} не подписала {t_acc}"),
    (S, "refused", NOT, "{s} отказалась подписать {t_acc}"),
    (S, "ordered", NOT, "Президент {s_gen} поручил подписать {t_acc}"),
    (S, "conditional", NOT, "Если {s} подписала бы {t_acc}, документ вступил бы в силу"),
    (P, "past", DONE, "{s} ратифицировала {t_acc}"),
    (P, "past", DONE, "Парламент {s_gen} ратифицировал {t_acc}"),
    (P, "past", DONE, "Парламент {s_gen} одобрил ратификацию {t_gen}"),
    (P, "law", DONE, "Парламент {s_gen} принял закон о ратификации {t_gen}"),
    (P, "consent", DONE, "Парламент {s_gen} дал согласие на ратификацию {t_gen}"),
    (P, "vote", DONE, "Парламент {s_gen} проголосовал за ратификацию {t_gen}"),
    (P, "passive", DONE, "{t} ратифицирована парламентом {s_gen}"),
    (P, "nth", DONE, "{s} стала второй страной, ратифицировавшей {t_acc}"),
    (P, "future", NOT, "{s} ратифицирует {t_acc}"),
    (P, "intention", NOT, "{s} планирует ратифицировать {t_acc}"),
    (P, "denied", NOT, "Парламент {s_gen} не ратифицировал {t_acc}"),
    (P, "appeal", NOT, "ООН призвала власти {s_gen} ратифицировать {t_acc}"),
    (L, "law", DONE, "Президент {s_gen} подписал закон о ратификации {t_gen}"),
    (L, "approval", DONE, "Президент {s_gen} утвердил {t_acc}"),
    (C, "approved", DONE, "Комитет парламента {s_gen} одобрил законопроект о ратификации {t_gen}"),
    (B, "sent", DONE, "В парламент {s_gen} внесен законопроект о ратификации {t_gen}"),
    (D, "deposited", DONE, "{s} сдала на хранение ратификационную грамоту {t_gen}"),
    (D, "handed over", DONE, "{s} передала генсеку ООН документ о ратификации {t_gen}"),
    (D, "future", NOT, "{s} сдаст на хранение ратификационную грамоту {t_gen}"),
    (W, "past", DONE, "{s} вышла из {t_gen}"),
    (W, "past", DONE, "{s} официально вышла из {t_gen}"),
    (W, "denounced", DONE, "{s} денонсировала {t_acc}"),
    (W, "notified", DONE, "{s} уведомила ООН о выходе из {t_gen}"),
    (W, "notification", DONE, "{s} направила генсеку ООН уведомление о выходе из {t_gen}"),
    (W, "law voted", DONE, "Парламент {s_gen} принял закон о выходе из {t_gen}"),
    (W, "law voted", DONE, "Парламент {s_gen} одобрил денонсацию {t_gen}"),
    (W, "law signed", DONE, "Президент {s_gen} подписал закон о выходе из {t_gen}"),
    (W, "revoked", DONE, "{s} отозвала ратификацию {t_gen}"),
    (W, "revoked", DONE, "Президент {s_gen} подписал закон об отзыве ратификации {t_gen}"),
    (W, "future", NOT, "{s} выйдет из {t_gen}"),
    (W, "intention", NOT, "{s} планирует выйти из {t_gen}"),
    (W, "decision", NOT, "Правительство {s_gen} решило выйти из {t_gen}"),
    (W, "denied", NOT, "{s} не вышла из {t_gen}"),
    (W, "suspended", NOT, "{s} приостановила действие {t_gen}"),
    (E, "for all", DONE, "{t} вступила в силу"),
    (E, "for one", DONE, "{t} вступила в силу для {s_gen}"),
    (E, "future", NOT, "{t} вступит в силу в следующем месяце"),
]
EN = [
    (S, "present", DONE, "{s} signs {t}"),
    (S, "past", DONE, "{s} signed the {t}"),
    (S, "perfect", DONE, "{s} has signed the {t}"),
    (S, "passive", DONE, "{t} signed by {s}"),
    (S, "official", DONE, "Foreign minister of {s} signs {t}"),
    (S, "venue", DONE, "{s} signs {t} at ceremony in New York"),
    (S, "infinitive", NOT, "{s} to sign {t}"),
    (S, "future", NOT, "{s} will sign the {t}"),
    (S, "intention", NOT, "{s} plans to sign {t}"),
    (S, "denied", NOT, "{s} has not signed the {t}"),
    (S, "refused", NOT, "{s} refuses to sign {t}"),
    (S, "ordered", NOT, "{s}'s president orders government to sign {t}"),
    (S, "conditional", NOT, "Once {s} has signed the {t}, others may follow"),
    (P, "present", DONE, "{s} ratifies {t}"),
    (P, "parliament", DONE, "{s}'s parliament ratifies {t}"),
    (P, "bill", DONE, "{s}'s parliament passes bill to ratify {t}"),
    (P, "vote", DONE, "{s}'s parliament votes to ratify {t}"),
    (P, "consent", DONE, "{s}'s senate gives its consent to ratification of {t}"),
    (P, "concurrence", DONE, "{s}'s senate concurs in ratification of {t}"),
    (P, "passive", DONE, "{t} ratified by {s}'s parliament"),
    (P, "nth", DONE, "{s} becomes second country to ratify {t}"),
    (P, "nth", DONE, "{s} becomes the 71st State to ratify the {t}"),
    (P, "infinitive", NOT, "{s} to ratify {t}"),
    (P, "future", NOT, "{s} will ratify the {t} next year"),
    (P, "intention", NOT, "{s} prepares to ratify {t}"),
    (P, "denied", NOT, "{s}'s parliament rejects {t}"),
    (P, "appeal", NOT, "UN urges {s} to ratify {t}"),
    (L, "law", DONE, "{s}'s president signs law ratifying {t}"),
    (L, "law", DONE, "{s}'s president signs bill on ratification of {t} into law"),
    (L, "approval", DONE, "President of {s} approves {t}"),
    (C, "cleared", DONE, "Committee of {s}'s parliament approves bill to ratify {t}"),
    (B, "sent", DONE, "Bill to ratify {t} submitted to {s}'s parliament"),
    (D, "deposited", DONE, "{s} deposits instrument of ratification of {t}"),
    (D, "handed over", DONE, "{s} hands over its instrument of accession to {t}"),
    (D, "nth", DONE, "{s} becomes first to deposit instrument of ratification of {t}"),
    (D, "future", NOT, "{s} will deposit its instrument of ratification of {t}"),
    (W, "present", DONE, "{s} withdraws from {t}"),
    (W, "past", DONE, "{s} formally left the {t}"),
    (W, "phrasal", DONE, "{s} pulls out of {t}"),
    (W, "notified", DONE, "{s} notifies UN of its withdrawal from {t}"),
    (W, "notified", DONE, "{s} notified the Secretary-General of its withdrawal from the {t}"),
    (W, "law voted", DONE, "{s}'s parliament votes to leave {t}"),
    (W, "law voted", DONE, "{s}'s parliament approves withdrawal from {t}"),
    (W, "law signed", DONE, "{s}'s president signs law on withdrawal from {t}"),
    (W, "revoked", DONE, "{s} revokes ratification of {t}"),
    (W, "revoked", DONE, "{s}'s president signs law revoking ratification of {t}"),
    (W, "infinitive", NOT, "{s} to withdraw from {t}"),
    (W, "future", NOT, "{s} will leave the {t}"),
    (W, "intention", NOT, "{s} plans to withdraw from {t}"),
    (W, "decision", NOT, "{s}'s government decides to leave {t}"),
    (W, "denied", NOT, "{s} has not withdrawn from the {t}"),
    (W, "suspended", NOT, "{s} suspends {t}"),
    (E, "for all", DONE, "{t} enters into force"),
    (E, "for one", DONE, "{t} enters into force for {s}"),
    (E, "future", NOT, "{t} to enter into force next month"),
]


def made() -> Iterator[Made]:
    """Every sentence of the tables, thousands."""
    for code, names in STATES.items():
        for number, title in AZ_TREATIES.items():
            yield from _filled("az", AZ, number, code, {**_az(title), **_az_state(names[0])})
        for number, title in TR_TREATIES.items():
            yield from _filled("tr", TR, number, code, {**_tr(title), "s": names[1]})
        for number, (nominative, accusative, genitive) in RU_TREATIES.items():
            forms = {"t": nominative, "t_acc": accusative, "t_gen": genitive}
            yield from _filled("ru", RU, number, code, {**forms, "s": names[2], "s_gen": names[3], "s_ins": names[4]})
        for number, title in EN_TREATIES.items():
            yield from _filled("en", EN, number, code, {"t": title, "s": names[5]})


def sample(share: int) -> list[Made]:
    """A fixed part of them: the first of each cell, and one in ``share`` by the hash of the sentence."""
    kept: dict[tuple[str, ...], list[Made]] = {}
    for one in made():
        cell = kept.setdefault((one.language, *one.cell), [])
        if not cell or hashlib.sha256(one.title.encode()).digest()[0] % share == 0:
            cell.append(one)
    return [one for cell in kept.values() for one in cell]


def _filled(
    language: str, templates: list[tuple[Step, str, bool, str]], number: str, code: str, forms: dict[str, str]
) -> Iterator[Made]:
    for step, form, done, template in templates:
        title = template.format(**forms)
        title = title[:1].upper() + title[1:]
        acting = "{s" in template and done
        yield Made(language, (str(step), form), title, number, (code,) if acting else (), step if done else None)


_BACK = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "ə": "i", "i": "i", "ö": "ü", "ü": "ü"}
_WIDE_AZ = {"ı": "a", "u": "a", "i": "ə", "ü": "ə"}
_WIDE_TR = {"ı": "a", "u": "a", "i": "e", "ü": "e"}


def _narrow(word: str) -> str:
    """The narrow vowel that harmonizes with a word's last one."""
    return _BACK[next(letter for letter in reversed(word.lower()) if letter in _BACK)]


def _az(title: str) -> dict[str, str]:
    """A title's cases; possessive heads ("Konvensiyası") take n, bare ones ("Konvensiya", "Protokol") do not."""
    narrow = _narrow(title)
    wide = _WIDE_AZ[narrow]
    if title.endswith(("ası", "əsi", "işi", "utu")):
        endings = (f"n{narrow}", f"n{wide}", f"n{narrow}n", f"nd{wide}n")
    elif title[-1] in _BACK:
        endings = (f"n{narrow}", f"y{wide}", f"n{narrow}n", f"d{wide}n")
    else:
        endings = (narrow, wide, f"{narrow}n", f"d{wide}n")
    accusative, dative, genitive, ablative = endings
    return {
        "t": title,
        "t_acc": title + accusative,
        "t_dat": title + dative,
        "t_gen": title + genitive,
        "t_abl": title + ablative,
    }


def _az_state(name: str) -> dict[str, str]:
    narrow = _narrow(name)
    vowel = name[-1] in _BACK
    return {
        "s": name,
        "s_gen": name + (f"n{narrow}n" if vowel else f"{narrow}n"),
        "s_acc": name + (f"n{narrow}" if vowel else narrow),
    }


def _tr(title: str) -> dict[str, str]:
    narrow = _narrow(title)
    wide = _WIDE_TR[narrow]
    n = "n" if title[-1] != "e" else "y"
    bare = n == "y"
    return {
        "t": title,
        "t_acc": f"{title}'{n}{narrow}",
        "t_dat": f"{title}'{n}{wide}",
        "t_gen": f"{title}'n{narrow}n",
        "t_abl": f"{title}'{'' if bare else 'n'}d{wide}n",
    }
