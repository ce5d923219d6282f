"""Makes a gazetteer of people and organisations from a Wikidata JSON dump, streaming.

The dump has one item a line, within ``[`` and ``]`` or without (https://www.wikidata.org/wiki/Wikidata:Database_download).
Kept are humans and organisations that have an English (or language-neutral) label; the number of sitelinks is their popularity.
What counts as an organisation is listed in ``organization_classes.tsv``; subclasses count too where the dump has described them
by then, which for the classes that matter it has, as they are among its oldest items.
"""

from __future__ import annotations

import bz2
import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from kg.errors import SourceError
from kg.model import EntityKind
from kg.resolve.gazetteer.columns import COLUMNS
from kg.resolve.gazetteer.tables import rows

__all__ = ["build_gazetteer"]

_HUMAN = "Q5"
_INSTANCE_OF, _SUBCLASS_OF = "P31", "P279"
_LANGUAGES = ("en", "mul")
_REPORT_EVERY = 10_000


def build_gazetteer(dump: Path, out: Path, least: int = 1, progress: Callable[[int], None] | None = None) -> int:
    """Write the people and organisations of a Wikidata dump as a gazetteer file.

    Args:
        dump: ``.json``, ``.json.gz`` or ``.json.bz2``.
        out: The ``.tsv`` file to write (see `kg.resolve.gazetteer.custom`).
        least: How many sitelinks an item must have.
        progress: Called now and then with the number of items read.

    Returns:
        The number of entries written.

    Raises:
        SourceError: If the dump cannot be read or is malformed; it names file and line. ``out`` is then left as it was.
    """
    part = out.with_name(f"{out.name}.part")
    written = 0
    try:
        with _open(dump) as lines, part.open("w", encoding="utf-8", newline="\n") as sink:
            sink.write("\t".join(COLUMNS) + "\n")
            for row in _entries(_items(dump, lines, progress), least):
                sink.write("\t".join(row) + "\n")
                written += 1
        part.replace(out)
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise SourceError(str(dump), f"cannot be read ({error})") from error
    finally:
        part.unlink(missing_ok=True)
    return written


def _open(dump: Path) -> IO[bytes] | gzip.GzipFile:
    """The dump's lines, unpacked."""
    if dump.suffix == ".gz":
        return gzip.open(dump, "rb")
    return bz2.open(dump, "rb") if dump.suffix == ".bz2" else dump.open("rb")


def _items(dump: Path, lines: Iterable[bytes], progress: Callable[[int], None] | None) -> Iterator[dict[str, Any]]:
    """The items of the dump."""
    for number, line in enumerate(lines, start=1):
        text = line.strip().rstrip(b",")
        if text in (b"", b"[", b"]"):
            continue
        try:
            item = json.loads(text)
        except ValueError as error:
            raise SourceError(f"{dump}, line {number}", f"is not JSON ({error})") from error
        if not isinstance(item, dict):
            raise SourceError(f"{dump}, line {number}", "is no Wikidata item")
        yield item
        if progress and number % _REPORT_EVERY == 0:
            progress(number)


def _entries(items: Iterable[dict[str, Any]], least: int) -> Iterator[tuple[str, ...]]:
    """The cells of the entries for those items that are people or organisations."""
    organizations = {item for item, _ in rows("organization_classes.tsv")}
    for item in items:
        claims = item.get("claims") or {}
        if not organizations.isdisjoint(_values(claims, _SUBCLASS_OF)):
            organizations.add(str(item.get("id")))
        classes = _values(claims, _INSTANCE_OF)
        if _HUMAN in classes:
            kind = EntityKind.PERSON
        elif not organizations.isdisjoint(classes):
            kind = EntityKind.ORGANIZATION
        else:
            continue
        label, popularity = _text(item, "labels"), len(item.get("sitelinks") or {})
        if label and popularity >= least:
            yield label, "|".join(_aliases(item, label)), kind, str(item["id"]), _text(item, "descriptions"), str(popularity)


def _values(claims: dict[str, Any], property_id: str) -> set[str]:
    """The items that the claims of a property point to, deprecated ones left out."""
    found = set()
    for claim in claims.get(property_id, ()):
        value = claim.get("mainsnak", {}).get("datavalue", {}).get("value")
        if isinstance(value, dict) and "id" in value and claim.get("rank") != "deprecated":
            found.add(str(value["id"]))
    return found


def _text(item: dict[str, Any], part: str) -> str:
    """The English label or description, or the one for all languages."""
    texts = item.get(part) or {}
    return next((_clean(texts[language]["value"]) for language in _LANGUAGES if language in texts), "")


def _aliases(item: dict[str, Any], label: str) -> list[str]:
    """The other names, each once."""
    names = item.get("aliases") or {}
    found = (_clean(alias["value"]) for language in _LANGUAGES for alias in names.get(language, ()))
    return [name for name in dict.fromkeys(found) if name and name != label]


def _clean(text: str) -> str:
    """The text on one line, without what separates cells and names."""
    return " ".join(text.replace("|", " ").split())
