# Programs of the system that the tests need: Chromium and PostgreSQL 15. Sourced after prepare.sh.

has_chromium() { [ -n "${CHROME_PATH:-}" ] || command -v chromium >/dev/null; }
has_postgres() { [ -n "${TEST_DATABASE_URL:-}" ] || [ -x /usr/lib/postgresql/15/bin/postgres ]; }

# Runs a command as root; fails where we may not.
privileged() {
	if [ "$(id -u)" = 0 ]; then
		env "$@"
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
		sudo -n env "$@"
	else
		return 1
	fi
}

install_system_programs() {
	local missing=() log
	has_chromium || missing+=(chromium)
	has_postgres || missing+=(postgresql-15)
	[ ${#missing[@]} -gt 0 ] || return 0
	if command -v apt-get >/dev/null && privileged true; then
		say "installing ${missing[*]} with apt …"
		log=$(mktemp)
		privileged apt-get update >"$log" 2>&1 </dev/null || true
		for package in "${missing[@]}"; do
			privileged DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >>"$log" 2>&1 </dev/null ||
				{ say "apt could not install $package:" && tail -n 5 "$log" >&2; }
		done
		rm -f "$log"
	fi
	has_chromium || say 'The browser tests will fail: Chromium is missing. Install it ("apt-get install chromium") or set CHROME_PATH.'
	has_postgres || say 'The contract tests run on embedded PostgreSQL only: install PostgreSQL 15 ("apt-get install postgresql-15") or set TEST_DATABASE_URL.'
}
