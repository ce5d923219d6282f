"""Questions read, and only here."""

from __future__ import annotations

import pytest

from kg.errors import QueryError
from kg.store.safety import check_question


@pytest.mark.parametrize(
    "question",
    [
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { service silent <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE ?where { ?s ?p ?o } }",
        "SELECT * {\n# harmless\nSERVICE<http://example.org/sparql>{ ?s ?p ?o } }",
        "SELECT * { ?s ?p '''it's''' . SERVICE ex:there { ?s ?p ?o } }",
        r'SELECT * { ?s ?p "\"" . SERVICE ex:there { ?s ?p "" } }',
        r"SELECT * { \u0053ERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        r"SELECT * { SERV\U00000049CE <http://example.org/sparql> { ?s ?p ?o } }",
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "delete where { ?s ?p ?o }",
        "LOAD <http://example.org/data>",
        "DROP ALL",
    ],
)
def test_refused(question: str) -> None:
    with pytest.raises(QueryError):
        check_question(question)


@pytest.mark.parametrize(
    "question",
    [
        "SELECT ?service { ?service rdfs:label 'SERVICE' }",
        "SELECT * { ?s ex:SERVICE ?o . ?s <http://example.org/SERVICE> $insert }",
        "# SERVICE, INSERT\nASK {}",
        'SELECT * { ?s rdfs:label "a \\" SERVICE" , """DROP "quoted" ALL""" }',
        "SELECT * { ?s rdfs:label 'x'@service }",
    ],
)
def test_allowed(question: str) -> None:
    check_question(question)


def test_the_message_is_one_short_line() -> None:
    with pytest.raises(QueryError) as raised:
        check_question("DROP ALL" + "\n;DROP ALL" * 100)
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 200
