"""The data's way: read → annotate → resolve → extract → store. The only module that knows every stage."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property, partial
from importlib.metadata import version
from itertools import chain
from pathlib import Path

from kg.annotate import Annotator
from kg.errors import SourceError
from kg.extract import Extractor, load_extractors
from kg.model import Document, Reading
from kg.model.iri import document_iri
from kg.ontology import ontology_file
from kg.parallel import results
from kg.read import read_sources
from kg.resolve import resolve
from kg.resolve.gazetteer.custom import use
from kg.store.base import Store
from kg.store.committing import Committer
from kg.store.describe import describe_document, describe_ontology, describe_runs, digest
from kg.store.filing import Filed, file_triples
from kg.store.ledger import digests, put_background

__all__ = ["Pipeline", "Report", "Settings", "build"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What documents are read with.

    Attributes:
        published: Publication date of documents that give none.
        ontologies: Turtle files that add action types to the built-in ones.
        gazetteer: A file of people and organisations to link names to.
        with_text: Whether the graph keeps the documents' texts.
    """

    published: date | None = None
    ontologies: tuple[Path, ...] = ()
    gazetteer: Path | None = None
    with_text: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did.

    Attributes:
        read: Documents that were new or had changed.
        unchanged: Documents that the graph held already.
        failures: What could not be read, and why.
    """

    read: int
    unchanged: int
    failures: tuple[SourceError, ...]


class Pipeline:
    """Understands documents.

    Args:
        settings: What to read with.
        extractors: What turns readings into triples; by default all that are installed.

    Raises:
        OntologyError: An ontology file is malformed.
        SourceError: The gazetteer cannot be read.
    """

    def __init__(self, settings: Settings = Settings(), extractors: Sequence[Extractor] = ()) -> None:
        use(settings.gazetteer)
        self.settings = settings
        self.extractors = extractors or load_extractors(*settings.ontologies)
        self.again = partial(Pipeline, settings, extractors)
        """What makes another pipeline like this in another process."""
        self._annotator = Annotator()
        for one in self.extractors:
            _ = one.emits  # which reads the ontology, so that a malformed one is told before any document is read

    @property
    def ontologies(self) -> list[Path]:
        """The ontology's files: the built-in ones, then those given."""
        return [*map(ontology_file, ("core.ttl", "actions.ttl", "situations.ttl", "alignments.ttl")), *self.settings.ontologies]

    @cached_property
    def tools(self) -> str:
        """Everything besides a document that its triples depend on, condensed."""
        files = self.ontologies
        if self.settings.gazetteer is not None:
            files.append(self.settings.gazetteer)
        names = ",".join(one.name for one in self.extractors)
        condensed = hashlib.sha256(f"{version('newsgraph')} {names} {self.settings.with_text}".encode())
        for file in files:
            condensed.update(file.read_bytes())
        return condensed.hexdigest()

    def annotate(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """Read documents with the language model.

        Args:
            documents: The texts.

        Yields:
            For each, in order, a reading in which nothing is resolved yet.
        """
        return self._annotator.annotate(documents)

    def file(self, annotated: Reading) -> Filed:
        """Understand a document and turn what it says into triples, ready for a store.

        Args:
            annotated: What the language model made of it.

        Returns:
            Its triples, filed by graph.
        """
        document, reading = annotated.document, resolve(annotated)
        described = describe_document(document, digest(document, self.tools), self.settings.with_text)
        return file_triples(document, chain(described, *(extractor.extract(reading) for extractor in self.extractors)))


def build(
    sources: Iterable[str | Path],
    store: Store,
    settings: Settings = Settings(),
    *,
    again: bool = False,
    with_clock: bool = False,
    jobs: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Read sources into a store: what is new, and what has changed.

    Args:
        sources: Files, folders, globs, ``-`` for standard input.
        store: Where the graph lives.
        settings: What to read with.
        again: Whether to read unchanged documents too.
        with_clock: Whether to write down when extractors ran.
        jobs: Processes to read with; None decides by the amount of text.
        progress: Told the length of each document, in code points, when it is through.

    Returns:
        What was read and what could not be.

    Raises:
        StoreError: The store cannot be written.
    """
    pipeline = Pipeline(settings)
    ontology = describe_ontology(pipeline.ontologies)
    held = digests(store.view())
    sieve = _Sieve({} if again else held, pipeline.tools)
    wanted = sieve.new(read_sources(sources, published=settings.published))
    read = 0
    with Committer(store, held) as committer:
        for result in results(pipeline, wanted, jobs):
            if isinstance(result, SourceError):
                sieve.failures.append(result)
                continue
            read += 1
            committer.add(result)
            if progress is not None:
                progress(result.length)
    if read:
        started = datetime.now(UTC) if with_clock else None
        put_background(store, describe_runs((one.name for one in pipeline.extractors), version("newsgraph"), started), ontology)
    store.save()
    return Report(read, sieve.unchanged, tuple(sieve.failures))


class _Sieve:
    """Lets through what must be read; counts what need not be and keeps why others cannot be."""

    def __init__(self, held: dict[str, str], tools: str) -> None:
        self.unchanged = 0
        self.failures: list[SourceError] = []
        self._held = held
        self._tools = tools

    def new(self, found: Iterable[Document | SourceError]) -> Iterator[Document]:
        for one in found:
            if isinstance(one, SourceError):
                self.failures.append(one)
            elif self._held.get(document_iri(one)) == digest(one, self._tools):
                self.unchanged += 1
            else:
                yield one
