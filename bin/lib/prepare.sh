# Shared by the entry points: dependencies, runtime and build. Sourced from the repository's root.
say() { printf '%s\n' "$*" >&2; }

NODE=node_modules/node/bin/node

# The lock file that was installed last is kept beside the packages, so that an unchanged one costs nothing.
install_dependencies() {
	if ! cmp -s package-lock.json node_modules/.installed-lock.json || [ ! -x "$NODE" ]; then
		say 'installing dependencies (about a minute the first time) …'
		npm ci --no-audit --no-fund --loglevel=error >&2
		[ -x "$NODE" ] || node node_modules/node/installArchSpecificPackage.js >&2
		cp package-lock.json node_modules/.installed-lock.json
	fi
	export PATH="$PWD/node_modules/node/bin:$PWD/node_modules/.bin:$PATH"
}

# A digest of every source decides, not its time: a fresh checkout has new times.
source_digest() {
	{
		find src migrations locales static vite.config.ts package-lock.json -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
	} | sha256sum | cut -d' ' -f1
}

build_application() {
	local digest
	digest=$(source_digest)
	if [ "$(cat build/.digest 2>/dev/null)" != "$digest" ]; then
		say 'building …'
		"$NODE" node_modules/vite/bin/vite.js build --logLevel warn >&2
		printf '%s\n' "$digest" >build/.digest
	fi
	"$NODE" src/cli/build-municipalities.ts build-data >&2
}
