"""Bytes into text."""

from __future__ import annotations

import codecs
import re
from typing import Final

from kg.errors import SourceError

__all__ = ["decode"]

_MARKS: Final = [  # the longer first: a UTF-32 mark begins with the UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
]
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_BINARY: Final = (b"%PDF-", b"PK\x03\x04", b"{\\rtf")


def decode(data: bytes, source: str) -> str:
    """Decode a file.

    UTF-8 is expected. UTF-16 and UTF-32 are read where the file marks itself as such; what is not UTF-8 at all is taken for
    Windows-1252, in which older English text is nearly always written.

    Args:
        data: The file's bytes.
        source: The file, for messages.

    Returns:
        The text without a byte order mark, otherwise unchanged: line ends stay as they are.

    Raises:
        SourceError: The file is binary, or is UTF-8 with broken places.
    """
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    if data.startswith(_BINARY) or (encoding in ("utf-8", "utf-8-sig") and b"\x00" in data):
        raise SourceError(source, "is a binary file, not text")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or _MULTIBYTE.search(data):
            raise SourceError(source, f"is not valid {encoding.upper()} (byte {error.start})") from error
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise SourceError(source, f"is neither UTF-8 nor Windows-1252 (byte {error.start})") from error
