# `make` alone says what there is to run.

PYTHON ?= python3
UV ?= .tools/bin/uv
# `make requirements UPGRADE=--upgrade` takes the newest versions; without it those in use stay, where they still fit.
UPGRADE ?=

BIN := .venv/bin
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make requirements" $(UPGRADE)

.PHONY: help demo test format bench install requirements clean

help:
	@sed -n 's/^\([a-z]*\):.*## /  make \1|/p' Makefile | while IFS='|' read -r target says; do \
		printf '%-20s %s\n' "$$target" "$$says"; done

demo: install ## play through example complaints on a simulated clock
	$(BIN)/caseledger demo

test: install ## check form, types, imports and dependencies, then run every test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/deptry --no-ansi domain projections cli
	$(BIN)/pytest

format: install ## put the code in form, and mend what can be mended without thought
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: install ## measure against the budgets, as ratios
	$(BIN)/python -m benchmarks

install: .venv/installed ## make the environment only: .venv, with everything that the other targets use

requirements: $(filter .tools/bin/uv,$(UV)) ## write requirements/*.txt anew from pyproject.toml (newest versions: UPGRADE=--upgrade)
	$(COMPILE) pyproject.toml --output-file requirements/run.txt
	$(COMPILE) pyproject.toml --group dev --constraint requirements/run.txt --output-file requirements/dev.txt

clean: ## remove everything that make and its tools have made
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage* htmlcov \
		build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made anew when the requirements have changed; the program is only linked into it.
.venv/installed: .venv/requirements pyproject.toml
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/requirements: requirements/dev.txt
	@$(check-python)
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements/dev.txt
	@touch $@

.tools/bin/uv:
	@$(check-python)
	$(PYTHON) -m venv --clear .tools
	.tools/bin/python -m pip install --quiet uv

define check-python
says() { echo "caseledger: $$*" >&2; exit 1; }; \
command -v $(PYTHON) >/dev/null || \
	says 'Python 3.11 or newer is needed, and there is no $(PYTHON) here; say where it is: make PYTHON=...'; \
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	says "Python 3.11 or newer is needed, and $(PYTHON) is $$($(PYTHON) --version 2>&1);" \
		'say where a newer one is: make PYTHON=...'; \
$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	says '$(PYTHON) cannot make virtual environments;' \
		'on Debian or Ubuntu, install what it lacks: apt-get install python3-venv'
endef
