# The README's two commands. Each makes its own .venv from hash-pinned requirements.
PYTHON ?= python3
BIN := .venv/bin
# Tests side by side: most of them wait for sockets and browsers rather than count.
TESTERS ?= 4

.PHONY: run test lint lock mutants bench fuzz

run: .venv/runtime
	$(BIN)/treatywatch run

test: .venv/development
	$(BIN)/python -m pytest -n $(TESTERS) --dist worksteal -m "not browser"
	$(BIN)/python -m pytest -n 2 --dist loadgroup -m browser

# Planted faults that the tests notice, by decisive module: make mutants MODULES="claims stories" ARGS=--survivors
mutants: .venv/development
	$(BIN)/python benchmarks/mutants.py $(MODULES) $(ARGS)

# Ten minutes over every reader of what strangers write; docs/security.md says what it found last.
fuzz: .venv/development
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-fuzz.txt
	$(BIN)/python -m benchmarks.fuzz

# What the courier does, beside others, in tables; the others live in an environment of their own.
bench: .venv/development .venv-bench/ready
	$(BIN)/python -m benchmarks.delivery.throughput --peers .venv-bench/bin/python
	$(BIN)/python -m benchmarks.delivery.strict
	$(BIN)/python -m benchmarks.delivery.answers
	$(BIN)/python -m benchmarks.delivery.growth
	$(BIN)/python -m benchmarks.kill --rounds 200
	$(BIN)/python -m benchmarks.delivery.faults
	$(BIN)/python -m benchmarks.delivery.year

.venv-bench/ready: benchmarks/delivery/peers.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/delivery/peers.txt
	touch $@

lint: .venv/development
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@if [ -x $(BIN)/hadolint ]; then $(BIN)/hadolint Dockerfile && echo "hadolint: Dockerfile is clean"; \
	else echo "hadolint has no build for this machine; the Dockerfile was NOT linted"; fi

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "treatywatch needs Python 3.11 or newer: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv

.venv/runtime: .venv/bin/python requirements.txt requirements-build.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt -r requirements-build.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@

.venv/development: .venv/bin/python requirements-dev.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@ .venv/runtime

# Needs uv; run after changing the dependencies in pyproject.toml.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --extra dev pyproject.toml -o requirements-dev.txt
	echo setuptools | uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header - -o requirements-build.txt
