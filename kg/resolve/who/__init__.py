"""Who is who: mentions, the entities that they mean, and the offices these hold.

The way of it, in order: `names`, `nominals` and `pronouns` propose candidates; the sieves of `naming`, `identity`, `reference`
and `anaphora` tie them together in a `Workspace`, the surest first (after Raghunathan et al. 2010, "A multi-pass sieve for
coreference resolution"); `affiliation` and `offices` read what binds entities to each other; `build` writes it all down.
"""
