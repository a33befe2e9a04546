import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { build, type Plugin } from 'vite';

const folder = 'src/islands';
const assets = '_app/immutable/assets';
const virtualId = 'virtual:islands';

interface Island {
	readonly name: string;
	/** In the folder of which SvelteKit copies the server's assets; its names are cached for ever. */
	readonly fileName: string;
	readonly code: string;
}

/**
 * Builds every module directly in src/islands into one file of its own and tells the server their addresses. Pages
 * have no framework script (`csr = false`), so nothing else would bundle them. While developing, the modules are
 * served as they are.
 */
export function islands(): Plugin {
	let serving = false;
	return {
		name: 'islands',
		configResolved: (config) => void (serving = config.command === 'serve'),
		resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
		async load(id) {
			if (id !== `\0${virtualId}`) return;
			const paths = serving ? names().map((name) => [name, `/${folder}/${name}.ts`]) : (await built()).map(addressOf);
			return `export const islandPaths = ${JSON.stringify(Object.fromEntries(paths))};`;
		},
		async generateBundle() {
			if (this.environment.name !== 'ssr') return;
			for (const { fileName, code } of await built()) this.emitFile({ type: 'asset', fileName, source: code });
		},
	};
}

let building: Promise<Island[]> | undefined;

function built(): Promise<Island[]> {
	return (building ??= Promise.all(names().map(buildIsland)));
}

function names(): string[] {
	return readdirSync(folder)
		.filter((file) => /^[a-z-]+\.ts$/.test(file))
		.map((file) => file.slice(0, -'.ts'.length));
}

function addressOf({ name, fileName }: Island): [string, string] {
	return [name, `/${fileName}`];
}

async function buildIsland(name: string): Promise<Island> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { input: { [name]: `${folder}/${name}.ts` }, output: { codeSplitting: false } },
		},
	});
	if (!('output' in result)) throw new Error(`The island ${name} was not built once.`);
	const { code } = result.output[0];
	const hash = createHash('sha256').update(code).digest('base64url').slice(0, 10);
	return { name, fileName: `${assets}/${name}.${hash}.js`, code };
}
