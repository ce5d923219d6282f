"""Files, folders, patterns and standard input become documents or errors that name the file."""

from __future__ import annotations

import io
import json
import sys
from datetime import date
from pathlib import Path

import pytest

from kg.errors import LanguageError, SourceError
from kg.model import Document
from kg.read import read_sources

PAGE = b"""<!DOCTYPE html><html lang="en"><head><title>Chile votes for a new constitution</title>
<meta property="og:title" content="Chile votes for a new constitution"><meta property="og:site_name" content="Example News">
<meta property="article:published_time" content="2020-10-26T08:00:00Z"><link rel="canonical" href="https://example.org/chile">
</head><body><nav><a href="/">Home</a></nav><article><h1>Chile votes for a new constitution</h1>
<p>Voters in Chile approved a plan to write a new constitution on Sunday, the electoral service said.</p>
<p>President Sebasti\xc3\xa1n Pi\xc3\xb1era called for unity after the count.</p></article>
<footer>(c) 2020</footer></body></html>"""


def write(path: Path, content: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def only(*sources: str | Path, published: date | None = None) -> Document:
    (found,) = read_sources(sources, published)
    assert isinstance(found, Document), found
    return found


def reason(*sources: str | Path) -> str:
    (found,) = read_sources(sources)
    assert isinstance(found, SourceError), found
    assert found.source in str(found)
    return found.reason


def test_front_matter_is_taken_off_and_the_body_stays_as_it_is(tmp_path: Path) -> None:
    body = "\r\nMerkel met  Macron.\r\n\r\n “Good” talks, she said.\n"
    fields = [
        "id: 007",
        "title: No",
        "published: 2016-12-30T23:30:00Z",
        "url: https://example.org/a",
        "publisher: P",
        "language: en",
    ]
    front = "\n".join(["---\r", *fields, "tags: [x]", "---\n"])
    found = only(write(tmp_path / "a.md", front + body))
    assert found.text == body
    assert (found.id, found.title, found.published) == ("007", "No", date(2016, 12, 30))
    assert (found.url, found.publisher, found.language) == ("https://example.org/a", "P", "en")


@pytest.mark.parametrize(
    "text",
    ["---\nMerkel met Macron.\n---\nThey spoke.", "--- Merkel met Macron", "---\nid: a\nMerkel", "Merkel\n---\nid: a\n---\n"],
)
def test_dashes_alone_are_no_front_matter(tmp_path: Path, text: str) -> None:
    found = only(write(tmp_path / "a.txt", text))
    assert (found.text, found.id) == (text, "a.txt")


def test_a_publication_date_is_given_to_documents_without_one(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "---\npublished: 2001-02-03\n---\nMerkel met Macron.")
    write(tmp_path / "b.txt", "Merkel met Macron.")
    found = [d.published for d in read_sources([tmp_path], date(2020, 1, 2)) if isinstance(d, Document)]
    assert found == [date(2001, 2, 3), date(2020, 1, 2)]
    assert only(tmp_path / "b.txt").published is None


def test_a_page_gives_its_article_and_metadata(tmp_path: Path) -> None:
    found = only(write(tmp_path / "a.html", PAGE))
    assert "Voters in Chile approved a plan" in found.text
    assert "Sebastián Piñera called" in found.text
    assert "Home" not in found.text
    assert found.title == "Chile votes for a new constitution"
    assert (found.published, found.url, found.publisher) == (date(2020, 10, 26), "https://example.org/chile", "Example News")


def test_a_pages_date_is_not_made_up(tmp_path: Path) -> None:
    page = PAGE.replace(b'<meta property="article:published_time" content="2020-10-26T08:00:00Z">', b"")
    assert only(write(tmp_path / "a.html", page)).published is None


def test_a_page_that_declares_another_language_is_refused(tmp_path: Path) -> None:
    assert "looks like: es" in reason(write(tmp_path / "a.html", PAGE.replace(b'lang="en"', b"lang='es-CL'")))


def test_lines_are_documents_and_errors_name_the_line(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": "one", "text": " Merkel met Macron.\n", "published": "2019-01-22", "extra": 1}),
        "",
        "{",
        "[]",
        '{"id": "two"}',
        '{"text": "Merkel met Macron."}',
        '{"id": "three", "text": "Merkel", "published": "January"}',
        '{"id": "one", "text": "Merkel left."}',
        '{"id": 4, "text": "Merkel stayed."}',
    ]
    path = write(tmp_path / "a.jsonl", "\n".join(lines))
    found = list(read_sources([path]))
    documents = [d for d in found if isinstance(d, Document)]
    assert [(d.id, d.text) for d in documents] == [("one", " Merkel met Macron.\n"), ("4", "Merkel stayed.")]
    errors = {e.source.rpartition(":")[2]: e.reason for e in found if isinstance(e, SourceError)}
    assert list(errors) == ["3", "4", "5", "6", "7", "8"]
    assert errors["7"] == "published: 'January' is not a date (write it as 2016-12-30)"
    assert errors["8"] == f"has the same id as {path}:1: 'one'"


def test_a_folder_is_read_in_order_and_to_the_bottom(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/y.jsonl", ".hidden/x.txt", "c.csv", "B.txt"):
        write(tmp_path / name, '{"id": "y", "text": "Merkel met Macron."}')
    found = [d.id for d in read_sources([tmp_path]) if isinstance(d, Document)]
    assert found == ["B.txt", "y", "a/z.md", "b.txt"]


def test_a_pattern_gives_the_same_ids_as_its_folder(tmp_path: Path) -> None:
    for name in ("a.txt", "sub/b.txt", "c.md"):
        write(tmp_path / "news" / name, "Merkel met Macron.")
    assert [d.id for d in read_sources([tmp_path / "news/**/*.txt"]) if isinstance(d, Document)] == ["a.txt", "sub/b.txt"]


def test_a_file_that_two_sources_name_is_read_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "Merkel met Macron.")
    assert len(list(read_sources([tmp_path, path, str(tmp_path / "*.txt")]))) == 1


def test_one_bad_document_does_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "")
    write(
        tmp_path / "b.txt",
        "Die Regierung hat die Diplomaten am Donnerstag aus dem Land gewiesen, und der Minister sprach von einem Fehler.",
    )
    write(tmp_path / "c.txt", "Merkel met Macron.")
    found = list(read_sources([tmp_path / "none.txt", tmp_path]))
    assert [type(item) for item in found] == [SourceError, SourceError, LanguageError, Document]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.txt", b"a\x00b", "is a binary file, not text"),
        ("a.txt", b"%PDF-1.7 ...", "is a binary file, not text"),
        ("a.txt", b" \n\t", "is empty"),
        ("a.txt", b"---\nid: a\n---\n", "is empty"),
        ("a.txt", b"caf\xc3\xa9 \xe9", "is not valid UTF-8 (byte 6)"),
        ("a.txt", b"\x81 caf\xe9", "is neither UTF-8 nor Windows-1252 (byte 0)"),
        ("a.txt", b"---\npublished: 2016-13-45\n---\nMerkel", "published: '2016-13-45' is not a date (write it as 2016-12-30)"),
        ("a.txt", b"---\npublshed: 2016-12-30\n---\nMerkel", "has an unknown field 'publshed' (did you mean 'published'?)"),
        ("a.txt", b"---\ntitle: [a]\n---\nMerkel", "title: must be a text, not list"),
        ("a.txt", b"---\nurl: not a url\n---\nMerkel", "url: 'not a url' is not a URL"),
        ("a.txt", b"---\na: [\n---\nMerkel", "front matter: line 3: expected the node content, but found '<stream end>'"),
        ("a.html", b"<html></html>", "holds no article text"),
        ("a.pdf", b"x", "is of an unknown format (known: .txt, .md, .html, .htm, .jsonl)"),
        (
            "a.jsonl",
            b'{"id": "a", "text": "\\ud83d Merkel"}',
            "holds characters that no text has (a NUL or half a surrogate pair)",
        ),
    ],
)
def test_bad_input_is_refused_with_a_reason(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    assert reason(write(tmp_path / name, content)) == why


def test_sources_that_are_not_there_are_named(tmp_path: Path) -> None:
    assert reason(tmp_path / "none.txt") == "no such file or directory"
    assert reason(f"{tmp_path}/*.txt") == "matches no file"
    assert reason(tmp_path).startswith("holds no file of a known format")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings_are_told_apart(tmp_path: Path, encoding: str) -> None:
    text = "Piñera met Macron — twice.\r\n"
    assert only(write(tmp_path / "a.txt", text.encode(encoding))).text == text


@pytest.mark.parametrize(
    ("given", "id"),
    [
        (b"Merkel met Macron.", "stdin"),
        (b"---\nid: a\n---\nMerkel", "a"),
        (b'\xef\xbb\xbf{"id": "j", "text": "Merkel met Macron."}\n', "j"),
    ],
)
def test_standard_input_is_text_or_lines(monkeypatch: pytest.MonkeyPatch, given: bytes, id: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
    found = only("-")
    assert (found.id, found.source.split(":")[0]) == (id, "<stdin>")
