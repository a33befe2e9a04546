import MiniSearch from 'minisearch';
import { fieldNames, type FieldName, type SearchDocument } from '#domain/search/search-document.ts';
import { facetCounts, selectedPairs } from './counted-facets.ts';
import type { Answer, Engine, Question } from './engine.ts';
import { liveBytes } from './memory.ts';

type Fields = { id: string } & Partial<Record<FieldName, string>>;

/** MiniSearch as its documentation shows it: one index in memory, prefixes and a fuzziness of a fifth of the word. */
export class MiniSearchEngine implements Engine {
	readonly #index = new MiniSearch<Fields>({
		fields: [...fieldNames],
		searchOptions: { prefix: true, fuzzy: 0.2 },
	});
	readonly #values = new Map<string, readonly string[]>();
	readonly #before = liveBytes();

	async build(documents: Iterable<SearchDocument>): Promise<void> {
		for (const document of documents) {
			this.#index.add({ id: document.id, ...joinedFields(document) });
			this.#values.set(document.id, document.values.map(shared));
		}
	}

	async search({ text, selected, limit, facets }: Question): Promise<Answer> {
		const found = this.#index.search(text).map(({ id }) => id as string);
		const wanted = selectedPairs(selected);
		const matching = (except?: string) => {
			const conditions = wanted.filter(([facet]) => facet !== except).map(([, pairs]) => pairs);
			return found.filter((id) => conditions.every((pairs) => pairs.some((pair) => this.#valuesOf(id).includes(pair))));
		};
		const matches = matching();
		const answer = { ids: matches.slice(0, limit), total: matches.length };
		if (!facets) return answer;
		const active = new Set<string>(wanted.map(([facet]) => facet));
		const counts = new Map<string, number>();
		this.#count(matches, counts, (facet) => !active.has(facet));
		for (const facet of active) this.#count(matching(facet), counts, (other) => other === facet);
		return { ...answer, facets: facetCounts(counts) };
	}

	#count(ids: readonly string[], counts: Map<string, number>, isCounted: (facet: string) => boolean): void {
		for (const id of ids)
			for (const pair of this.#valuesOf(id))
				if (isCounted(pair.slice(0, pair.indexOf(':')))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}

	#valuesOf(id: string): readonly string[] {
		return this.#values.get(id) ?? [];
	}

	/** It keeps nothing on disk. */
	async indexBytes(): Promise<number> {
		return 0;
	}

	async memoryBytes(): Promise<number> {
		return liveBytes() - this.#before;
	}

	async close(): Promise<void> {
		this.#index.removeAll();
	}
}

/** One text for each field, with all languages. */
function joinedFields({ versions }: SearchDocument): Partial<Record<FieldName, string>> {
	return Object.fromEntries(fieldNames.map((name) => [name, versions.map(({ fields }) => fields[name]).join('\n')]));
}

const known = new Map<string, string>();

/** The same string object for equal values, so that the peer is not charged for what the bench makes twice. */
function shared(value: string): string {
	const same = known.get(value) ?? value;
	known.set(value, same);
	return same;
}
