"""The order of names in each language's own alphabet."""

from __future__ import annotations

import unicodedata

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ALPHABETS = {
    "az": "abcçdeəfgğhxıijkqlmnoöprsştuüvyz",
    "tr": "abcçdefgğhıijklmnoöprsştuüvyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "es": "abcdefghijklmnñopqrstuvwxyz",
    "ar": "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
_ARABIC = str.maketrans("أإآٱةىؤئ", "اااا\u0647\u064a\u0648\u064a")
_SOUNDS_LIKE = str.maketrans("斐梵瑙秘厄", "菲饭脑必饿")
"""Signs outside GB 2312's first level, and one with two readings, by another of the same sound."""
Key = tuple[int, ...]


def in_order(text: str, language: str) -> tuple[Key, str]:
    """A key that sorts names as the language's dictionaries do.

    Letters of the alphabet in its order, others by what they are without their accents; Arabic without its article;
    Chinese by sound: GB 2312 puts the common signs in the order of pinyin.
    """
    if language == "zh":
        return tuple(text.translate(_SOUNDS_LIKE).encode("gb18030")), text
    small = text.replace("I", "ı").replace("İ", "i").casefold() if language in ("az", "tr") else text.casefold()
    small = unicodedata.normalize("NFC", small)
    if language == "ar":
        small = " ".join(word.removeprefix("ال") for word in small.translate(_ARABIC).split())
    places = {letter: place for place, letter in enumerate(_ALPHABETS.get(language, _LATIN), start=1)}
    return tuple(_place(letter, places) for letter in small if letter.isalnum() or letter == " "), text


def _place(letter: str, places: dict[str, int]) -> int:
    """A blank before all letters; what the alphabet has not, by its base letter, else after all."""
    if letter == " ":
        return 0
    base = unicodedata.normalize("NFD", letter)[0]
    return places.get(letter) or places.get(base) or len(places) + ord(letter)
