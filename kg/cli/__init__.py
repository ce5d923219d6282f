"""The command line: the only reader of arguments, the only printer."""

from kg.cli.commands import main

__all__ = ["main"]
