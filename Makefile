# Two commands to begin with: `make demo` and `make test`. Each sets up all that it needs.

BIN := .venv/bin

# Two processes share the tests, as tests/sharing.py says.
SHARED := -n 2

# Without .pyc files each start of Prefect costs four seconds more.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONHOME
unexport PYTHONPATH

.DEFAULT_GOAL := help
.PHONY: help setup demo test cover test-looks gallery check bench corpus torture format lock schema

help:
	@echo "make demo      toute l'histoire, sur une vraie feuille de route / the whole story (ARGS=--exit: ends by itself)"
	@echo "make test      every test (ARGS=tests/rules: those only)"
	@echo "make cover     the same, with branch coverage"
	@echo "make test-looks every mail and page in a real Chromium: phone and desk, light and dark"
	@echo "make gallery   one page with every mail in every language, to look at"
	@echo "make check     ruff, mypy, import contracts"
	@echo "make bench     what must be fast, measured against its budget"
	@echo "make corpus    how well mail is read (CORPUS=file.jsonl): exact and F1, by language and client"
	@echo "make torture   every test, far longer (ARGS=tests/confined: a million mutated mails, in lots)"
	@echo "make format    let ruff put the code in order"
	@echo "make schema    the JSON Schema of programme files, anew, after a key was added"
	@echo "make lock      choose the versions of requirements.lock anew"
	@echo "make setup     .venv alone"

setup:
	@./setup.sh

demo: setup
	@$(BIN)/suivi demo $(ARGS)

test: setup
	@$(BIN)/pytest $(SHARED) $(ARGS)

# Tracing branches makes the tests twice as slow on Python 3.11.
cover: setup
	@$(BIN)/pytest $(SHARED) --cov --cov-report=term:skip-covered $(ARGS)

test-looks: setup
	@$(BIN)/pytest $(SHARED) tests/looks $(ARGS)

gallery: setup
	@$(BIN)/python -m tests.looks.gallery var/gallery.html

check: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	@$(BIN)/pytest benchmarks -s -o python_files='bench_*.py' -o python_functions='bench_*' $(ARGS)

corpus: setup
	@$(BIN)/python -m benchmarks.corpus $(CORPUS)

torture: setup
	@$(BIN)/pytest $(SHARED) -m "" --hypothesis-profile=torture $(ARGS)

format: setup
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

schema: setup
	$(BIN)/python -m storage.programme_files.json_schema

lock:
	uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url --extra pdf --group dev pyproject.toml -o requirements.lock
	echo uv | uv pip compile --quiet --upgrade --universal --generate-hashes --no-emit-index-url - -o requirements-uv.lock
