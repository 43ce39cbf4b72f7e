# Everything that the project does from a fresh clone. `make help` lists the targets.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
CLASS := dist/sample-class

.DEFAULT_GOAL := help
.PHONY: help setup demo test verify release lint bench campaign measure fuzz lock pictures clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' Makefile

setup: $(READY) ## create .venv with the pinned dependencies, and install the sandbox

$(READY): requirements.lock autograder/sandbox/requirements.lock pyproject.toml
	@.ci/system-packages "$(PYTHON)"
	"$(PYTHON)" -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	"$(PYTHON)" -m venv .venv/worker
	.venv/worker/bin/pip install --quiet --disable-pip-version-check -r autograder/sandbox/requirements.lock
	@touch $(READY)

demo: $(READY) ## release the assignment, grade the sample class, show the grades
	$(BIN)/calclab release 05-network --no-verify
	$(BIN)/python -m tests.sample_class 05-network $(CLASS)
	$(BIN)/calclab grade 05-network $(CLASS) -o graded/05-network

test: lint ## run all tests, the graders on known answers among them, check that release/ is fresh
	$(BIN)/python -m pytest -q -n 3 --dist loadfile
	$(BIN)/calclab release --check

verify: $(READY) ## try the graders on known answers and on every mutant of the reference
	$(BIN)/calclab verify --mutants 100000

release: $(READY) ## generate release/ and dist/ for every assignment
	$(BIN)/calclab release

lint: $(READY) ## check style and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

bench: $(READY) ## measure the sandbox's cost, a class with attacks in it, a grader that is killed
	$(BIN)/python -m tests.benchmarks.overhead
	$(BIN)/python -m tests.benchmarks.hostile_class
	$(BIN)/python -m tests.benchmarks.kills

campaign: release ## run every attack here, under stock otter and under stock nbgrader
	$(BIN)/python -m tests.redteam.campaign -o docs/redteam.md

measure: release ## tolerances in numbers, odd answers, one score by every door and every time
	$(BIN)/python -m tests.campaigns.tolerances
	$(BIN)/python -m tests.campaigns.odd_answers
	$(BIN)/python -m tests.campaigns.doors
	$(BIN)/python -m tests.campaigns.steadiness

fuzz: $(READY) ## feed the wire's decoder what atheris grows, for a minute
	$(BIN)/pip install --quiet --disable-pip-version-check -r tests/fuzz/requirements.lock
	mkdir -p dist/fuzz
	$(BIN)/python -m tests.fuzz.wire -max_total_time=60 -artifact_prefix=dist/fuzz/ dist/fuzz

pictures: $(READY) ## draw the pictures of the README
	$(BIN)/python -m docs.pictures

lock: $(READY) ## pin the newest dependencies that fit
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --upgrade --no-header --no-emit-index-url --extra dev pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --upgrade --no-header --no-emit-index-url autograder/sandbox/requirements.in -o autograder/sandbox/requirements.lock
	$(BIN)/uv pip compile --quiet --universal --upgrade --no-header --no-emit-index-url tests/fuzz/requirements.in -o tests/fuzz/requirements.lock

clean: ## remove everything that is generated, but for release/
	rm -rf .venv dist graded *.egg-info
