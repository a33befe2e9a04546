# Checks that need no running application. Sourced after prepare.sh, from the repository's root.

FAILED_CHECKS=()

# Runs a check; a failure is remembered and does not keep the next one from running.
run_check() {
	local name=$1 output
	shift
	if output=$("$@" </dev/null 2>&1); then
		say "✓ $name"
	else
		say "✗ $name"
		printf '%s\n' "$output" | tail -n 80 >&2
		FAILED_CHECKS+=("$name")
	fi
}

check_format() { prettier --check --log-level warn .; }
check_lint() { oxlint --quiet; }
check_types() { svelte-kit sync && svelte-check --tsconfig tests/tsconfig.json --output human --threshold error; }
check_unused() { knip --no-progress; }
check_imports() { depcruise --config .dependency-cruiser.cjs --output-type err-long src migrations; }
check_content() { node src/cli/content.ts check content/practices/*.yaml; }

report_checks() {
	[ ${#FAILED_CHECKS[@]} -eq 0 ] || say "failed before the tests: ${FAILED_CHECKS[*]}"
}
