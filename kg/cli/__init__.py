"""The command line: the only reader of arguments, the only printer."""

from kg.cli.app import main

__all__ = ["main"]
