import type { SearchDocument } from '#domain/search/search-document.ts';
import { entriesOf, searchDocument, translatedGroups, type Entry } from './entry.ts';
import type { JudgedDocument, JudgedSet } from './judged-set.ts';

const seenResults = 10;

/** The scope of each language's documents alone, then that of all. */
export function scopesOf(set: JudgedSet): Scope[] {
	const translated = translatedGroups(set.documents);
	const languages = [...new Set(set.documents.map(({ lang }) => lang))].sort();
	const scope = (name: string, documents: readonly JudgedDocument[]) =>
		new Scope(name, entriesOf(documents, translated), set);
	const ofLanguage = (language: string) => set.documents.filter(({ lang }) => lang === language);
	return [...languages.map((language) => scope(language, ofLanguage(language))), scope('all', set.documents)];
}

/** Entries that are searched together, and what is relevant among them. */
export class Scope {
	/** A language, or "all". */
	readonly name: string;
	readonly documents: readonly SearchDocument[];
	/** How many results it takes to see ten that are judged apart from each other. */
	readonly depth: number;
	readonly #judgements: JudgedSet['judgements'];
	readonly #groups: ReadonlySet<string>;
	readonly #entries: ReadonlyMap<string, Entry>;
	readonly #byTarget: ReadonlyMap<string, readonly Entry[]>;

	constructor(name: string, entries: readonly Entry[], { documents, judgements }: JudgedSet) {
		this.name = name;
		this.documents = entries.map(searchDocument);
		const groupSizes = [...Map.groupBy(entries, ({ group }) => group).values()].map(({ length }) => length);
		this.depth = seenResults * groupSizes.reduce((most, size) => Math.max(most, size), 1);
		this.#judgements = judgements;
		this.#groups = new Set(documents.flatMap(({ group }) => group ?? []));
		this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
		this.#byTarget = entriesByTarget(entries);
	}

	/** What is relevant for a query here, with grades above 0; empty if nothing is. */
	relevant(query: string): ReadonlyMap<string, number> {
		const judged = this.#judgedAs(query);
		const grades = new Map<string, number>();
		for (const [target, grade] of this.#judgements.get(query) ?? [])
			for (const entry of this.#byTarget.get(target) ?? [])
				grades.set(judged(entry), Math.max(grade, grades.get(judged(entry)) ?? 0));
		return grades;
	}

	/** Results in the terms of `relevant`, each once, where it comes first. */
	ranking(query: string, ids: readonly string[]): string[] {
		const judged = this.#judgedAs(query);
		return [...new Set(ids.flatMap((id) => this.#entries.get(id) ?? []).map(judged))];
	}

	/** Where a judgement names a group, all its entries are one result. */
	#judgedAs(query: string): (entry: Entry) => string {
		const targets = [...(this.#judgements.get(query)?.keys() ?? [])];
		const asGroup = targets.some((target) => this.#groups.has(target));
		return (entry) => (asGroup ? entry.group : entry.id);
	}
}

/** Entries by what a judgement can name: their group and each of their documents. */
function entriesByTarget(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
	const byTarget = new Map<string, Entry[]>();
	for (const entry of entries)
		for (const target of new Set([entry.group, ...entry.documents.map(({ id }) => id)])) {
			const named = byTarget.get(target) ?? [];
			byTarget.set(target, named);
			named.push(entry);
		}
	return byTarget;
}
