import type { Engine } from './engine.ts';

/** Ours first, then the peers; each is loaded only where it is measured. */
const engines = {
	kgp: async (folder: string) => new (await import('./kgp.ts')).KgpEngine(folder),
	minisearch: async () => new (await import('./mini-search.ts')).MiniSearchEngine(),
	postgresql: async (folder: string) => (await import('./postgres.ts')).PostgresEngine.start(folder),
} satisfies Record<string, (folder: string) => Promise<Engine>>;

export type EngineName = keyof typeof engines;

export const peers: readonly EngineName[] = ['minisearch', 'postgresql'];

/** Engines that one process can build and another one open. */
export const lasting: ReadonlySet<EngineName> = new Set<EngineName>(['kgp']);

/** An engine without documents; what it keeps on disk is below the folder. */
export function startEngine(name: EngineName, folder: string): Promise<Engine> {
	return engines[name](folder);
}
