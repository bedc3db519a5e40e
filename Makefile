# The two commands that README names, and what they are made of.
SWIFT_FLAGS = --explicit-target-dependency-import-check error
# Debug information would cost a seventh of the time, and nobody reads it.
RELEASE_FLAGS = -c release -debug-info-format none $(SWIFT_FLAGS)

.PHONY: site serve test bench fuzz build system clean

site: build ## Build the tool, then the site in content/ into public/.
	.build/release/notesite build

serve: build ## Preview the site on this machine and rebuild it when a file changes.
	.build/release/notesite serve

test: system ## Run every test.
	scripts/install --tests
	# What the cells of the repository's own site link in the tests.
	swift build $(RELEASE_FLAGS) --product NoteKit
	swift build $(SWIFT_FLAGS)
	swift test $(SWIFT_FLAGS) --skip PreviewTests
	# On their own, since they have deadlines that a busy machine would miss.
	swift test $(SWIFT_FLAGS) --filter PreviewTests

bench: system ## Measure TeXMath beside KaTeX, models beside PyTorch if Python has it, figures.
	scripts/install --bench
	scripts/bench
	scripts/bench-models
	scripts/bench-figures

fuzz: ## Feed the formula parser with random input for a minute.
	scripts/fuzz 60

build: system
	swift build $(RELEASE_FLAGS)

system:
	@scripts/check-swift
	@scripts/install

clean:
	rm -rf .build .notesite
