# Everything runs in .venv, which `make setup` fills; each target does its own set-up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
CLIENT := generated/compute-ops-mgmt

.PHONY: help setup regenerate wheels check test golden conformance docs fuzz scale bench clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: $(STAMP) ## make .venv with everything in it, compute-ops among it

$(STAMP): pyproject.toml $(wildcard $(CLIENT)/pyproject.toml)
	$(PYTHON) -c 'import sys; sys.exit("comgen needs Python 3.11 or newer; set PYTHON=") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '$(CLIENT)[cli]'
	touch $@

regenerate: setup ## make generated/ from specs/
	$(BIN)/comgen regenerate

wheels: setup ## sdists and wheels of comgen and of all clients, in dist/
	$(BIN)/python -m hatchling build --directory dist
	$(BIN)/comgen wheel

check: setup ## linters and type checkers, over generator, runtime, generated packages and examples
	$(BIN)/ruff check .
	$(BIN)/mypy
	cd 'templates/package/[package]' && ../../../$(BIN)/mypy --strict -p _runtime
	$(BIN)/pyright
	set -e; for typed in generated/*/*/py.typed; do \
	  package=$${typed%/py.typed}; \
	  (cd $${package%/*} && ../../$(BIN)/mypy --strict -p $${package##*/}); \
	  $(BIN)/pyright $$package; \
	done
	MYPYPATH=generated/compute-ops-mgmt $(BIN)/mypy --strict examples/*.py
	$(BIN)/comgen regenerate --check

test: setup ## all tests but those that need npm or minutes
	$(BIN)/python -m pytest --ignore tests/conformance --ignore tests/scale

golden: setup ## write the golden copies of tests anew
	$(BIN)/python -m pytest tests/test_cases.py tests/site/test_golden.py --update-golden

docs: setup ## build the reference site of every client: site/NAME/html/index.html
	@set -e; for name in $(notdir $(patsubst %/,%,$(dir $(wildcard specs/*/client.toml)))); do \
	  $(BIN)/comgen docs $$name --out site/$$name; \
	  NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet --config-file site/$$name/mkdocs.yml; \
	  echo "site/$$name/html/index.html"; \
	done

conformance: setup ## independent judges over every operation; needs npm
	@if command -v npm >/dev/null; then npm ci --silent --no-audit --no-fund --prefix tests/conformance; fi
	$(BIN)/python -m pytest tests/conformance

fuzz: setup ## ten minutes of broken descriptions, on two processes; findings go to fuzz/findings
	$(BIN)/python -m fuzz --seconds 600

scale: setup ## a description of 1,059 operations: nothing lost, memory bounded; some minutes
	$(BIN)/python -m pytest tests/scale
	$(BIN)/python -m benchmarks.scale

bench: setup ## what the client costs beside its peers, one table; results and plot in benchmarks/results; minutes
	$(BIN)/python -m benchmarks --out benchmarks/results

clean: ## remove what was installed and cached
	rm -rf $(VENV) benchmarks/.peers .mypy_cache .pytest_cache .ruff_cache tests/conformance/node_modules
