"""What every module of the package keeps to."""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import kg

MODULES = [
    "kg",
    *sorted(found.name for found in pkgutil.walk_packages(kg.__path__, "kg.") if not found.name.endswith("__main__")),
]


def _offered(module: ModuleType) -> list[str]:
    """What a module says that it offers; one that is a docstring alone offers nothing."""
    return getattr(module, "__all__", [])


def _imported(module: ModuleType) -> Iterator[tuple[str, str]]:
    """The names that a module takes from others of the package: where from, and which."""
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "kg":
            yield from ((node.module, name.name) for name in node.names)


@pytest.mark.parametrize("name", MODULES)
def test_all_is_exact(name: str) -> None:
    """What a module says that it offers it has, and what it takes from another that one offers."""
    module = import_module(name)
    assert [each for each in _offered(module) if not hasattr(module, each)] == []
    hidden = [
        f"{source}.{taken}"
        for source, taken in _imported(module)
        if f"{source}.{taken}" not in MODULES and taken not in _offered(import_module(source))
    ]
    assert hidden == []
