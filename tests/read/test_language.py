"""Texts that are not English are told from those that are."""

from __future__ import annotations

import pytest

from kg.errors import LanguageError
from kg.model import Document
from kg.read.language import check_language, language_of

FOREIGN = {
    "French": "Le ministre des Affaires étrangères a annoncé jeudi que deux diplomates seraient expulsés de Paris. "
    "Selon lui, cette décision est une réponse aux sanctions adoptées par le gouvernement voisin.",
    "German": "Die Bundesregierung hat am Donnerstag zwei Diplomaten ausgewiesen. Der Außenminister sagte, dass die Entscheidung "
    "nicht leicht gefallen sei, aber man habe auf die Sanktionen antworten müssen.",
    "Spanish": "El presidente rechazó el jueves la propuesta de la oposición y dijo que no habrá elecciones antes de fin de año. "
    "Según el gobierno, las protestas en la capital dejaron dos heridos.",
    "Portuguese": "O presidente disse na quinta-feira que o governo não vai aceitar a proposta da oposição. Segundo ele, os "
    "protestos em São Paulo foram pacíficos, mas também houve prisões.",
    "Turkish": "Dışişleri Bakanlığı iki diplomatın sınır dışı edildiğini açıkladı ve bu kararın yaptırımlara karşı bir yanıt "
    "olarak alındığını bildirdi. Bakan ise görüşmelerin daha sonra yeniden başlayacağını söyledi.",
    "Dutch": "De minister van Buitenlandse Zaken zei donderdag dat het land twee diplomaten heeft uitgewezen. Volgens hem was "
    "het besluit niet gemakkelijk, maar was er geen andere keuze.",
    "Cyrillic script": "Министр иностранных дел заявил в четверг, что страна вышлет двух дипломатов в ответ на новые санкции.",
    "Cjk script": "外交部发言人星期四表示，中国将驱逐两名外交官，以回应新的制裁措施。",
    "Arabic script": "أعلن وزير الخارجية يوم الخميس أن بلاده ستطرد اثنين من الدبلوماسيين ردا على العقوبات الجديدة.",
    "unknown": "Cinistras vordelu kampisto belnor tirvasko " * 20,
}
ENGLISH = [
    "Germany expels two Turkish diplomats over spying",
    "Macron, Merkel, Rutte, Sánchez, Conte, Michel, Bettel, Varadkar meet Erdoğan, Zelensky, Aliyev, Pashinyan",
    "President Andrés Manuel López Obrador and Juan Guaidó met in San José with leaders of Los Angeles and La Paz.",
    'The party\'s slogan, "la lucha sigue hasta la victoria de los pueblos", was painted on the walls of the ministry. "Nous ne '
    'sommes pas là pour parler de la guerre", the minister said, before she left the talks with the others on Friday.',
    "Brexit: May loses vote",
    "Oui.",
    "1,204 2,330 5.1% 7.2%",
]


@pytest.mark.parametrize("language", FOREIGN)
def test_a_foreign_text_is_recognised(language: str) -> None:
    assert language_of(FOREIGN[language]) == language


@pytest.mark.parametrize("text", ENGLISH)
def test_english_passes(text: str) -> None:
    assert language_of(text) == "English"


def test_a_declared_language_counts_before_what_the_text_looks_like() -> None:
    check_language(Document("a", FOREIGN["French"], language="en-GB"))
    with pytest.raises(LanguageError, match="looks like: fr") as caught:
        check_language(Document("a", ENGLISH[0], language="fr", source="a.txt"))
    assert (caught.value.source, caught.value.language) == ("a.txt", "fr")


def test_a_language_is_guessed_where_none_is_declared() -> None:
    with pytest.raises(LanguageError, match=r"news/a\.txt: is not in English \(looks like: German\)"):
        check_language(Document("a", FOREIGN["German"], source="news/a.txt"))
