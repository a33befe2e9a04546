/** Languages in which every concept has a label; its words may be in any of them. */
export const conceptLanguages = ['de', 'en', 'fr', 'ar', 'uk'] as const;

/** One idea of the field with what people call it; whoever types one of its words finds texts with any of them. */
export interface Concept {
	readonly id: string;
	/** Ids of the wider concepts that this one is a part or a kind of. */
	readonly broader: readonly string[];
	/** The usual name by language; a word like the others. */
	readonly labels: Readonly<Record<string, string>>;
	/** Further words and phrases by language: synonyms, abbreviations, spellings, forms that no stemming unifies. */
	readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Chains of broader links that lead back to where they began, each once, as ids from the first to itself. */
export function circlesOf(concepts: readonly Concept[]): string[][] {
	const broaderOf = new Map(concepts.map(({ id, broader }) => [id, broader]));
	const done = new Set<string>();
	const circles: string[][] = [];
	const visit = (id: string, trail: readonly string[]): void => {
		const start = trail.indexOf(id);
		if (start >= 0) return void circles.push([...trail.slice(start), id]);
		if (done.has(id)) return;
		for (const next of broaderOf.get(id) ?? []) visit(next, [...trail, id]);
		done.add(id);
	};
	for (const { id } of concepts) visit(id, []);
	return circles;
}
