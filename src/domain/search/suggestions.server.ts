import { findMunicipalities } from '#domain/municipalities/municipality.reader.server.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { otherNameFor } from '#domain/municipalities/other-name.ts';
import type { Database } from '#platform/db/database.ts';
import type { Catalogue } from './catalogue.server.ts';
import type { Concept } from './concepts/concept.ts';
import {
	conceptsNamed,
	letters,
	mostOfAKind,
	practicesTitled,
	type SuggestedConcept,
	type SuggestedPractice,
} from './suggestions.ts';

/** What a visitor may mean who has typed a few letters. */
export interface Suggestions {
	readonly concepts: readonly SuggestedConcept[];
	readonly practices: readonly SuggestedPractice[];
	readonly municipalities: readonly SuggestedMunicipality[];
}

export interface SuggestedMunicipality {
	readonly place: Municipality;
	/** The name that led there, if it is another. */
	readonly otherName: string | null;
}

/** Fewer letters mean anything. */
const fewestLetters = 2;

/** Concepts by any of their names in any language, practices by words of their title, municipalities with practices. */
export async function suggestionsFor(
	text: string,
	locale: string,
	{ db, concepts, catalogue }: { db: Database; concepts: readonly Concept[]; catalogue: Catalogue },
): Promise<Suggestions> {
	const typed = letters(text);
	if (typed.length < fewestLetters) return { concepts: [], practices: [], municipalities: [] };
	const search = { name: text, country: undefined, withPractices: true, offset: 0, limit: mostOfAKind };
	const { items } = await findMunicipalities(db, search);
	return {
		concepts: conceptsNamed(typed, locale, concepts),
		practices: practicesTitled(typed, locale, catalogue),
		municipalities: items.map((place) => ({ place, otherName: otherNameFor(text, place, locale) })),
	};
}
