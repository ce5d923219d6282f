"""Tools that make files of this project from others; nothing here runs when Newsgraph is used."""

__all__: list[str] = []
