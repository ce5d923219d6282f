# `make run` builds the graph of seeds/ and shows it; `make test` runs the whole test suite. `make help` lists the rest.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
GRAPH  := seeds.graph
PAGE   := newsgraph.html

.PHONY: run test vocab lock bench clean help

run: $(STAMP)  ## build the graph of seeds/, sum it up, ask it a question and draw it
	$(BIN)/kg build seeds/ --graph $(GRAPH)
	$(BIN)/kg query who-expelled-whom --graph $(GRAPH)
	$(BIN)/kg view --graph $(GRAPH) -o $(PAGE)

test: $(STAMP)  ## everything that CI holds: style, types, import rules, tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto

vocab: $(STAMP)  ## make kg/vocab.py anew from ontology/*.ttl
	$(BIN)/python -m kg.tools.vocab

lock:  ## pin all dependencies anew, with hashes (needs uv)
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-annotate --no-header -q -o requirements.lock

bench: $(STAMP)  ## throughput against the bare language model, in one run
	$(BIN)/python tests/bench/throughput.py
	$(BIN)/python tests/bench/startup.py

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Newsgraph needs Python 3.11 or newer: make run PYTHON=python3.11"; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "Installing python3-venv, which Debian ships apart"; apt-get update -q && apt-get install -qy python3-venv; }
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:  ## remove what the other targets made
	rm -rf $(VENV) $(GRAPH) $(PAGE) .mypy_cache .ruff_cache .pytest_cache .hypothesis

help:  ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 10
