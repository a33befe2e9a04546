import { findMunicipalities } from '#domain/municipalities/municipality.reader.server.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import type { Database } from '#platform/db/database.ts';
import { fold } from '#platform/i18n/fold.ts';
import { localise, type Localised } from '#platform/i18n/languages.ts';
import { keptWith } from '#platform/memo/kept-with.ts';
import { normaliseText } from './analysis/normalise.ts';
import type { Catalogue } from './catalogue.server.ts';
import { namesOf } from './concepts/concept-matcher.ts';
import type { Concept } from './concepts/concept.ts';

/** What a visitor may mean who has typed a few letters. */
export interface Suggestions {
	readonly concepts: readonly SuggestedConcept[];
	readonly practices: readonly { readonly slug: string; readonly title: Localised }[];
	readonly municipalities: readonly Municipality[];
}

export interface SuggestedConcept {
	/** In the visitor's language. */
	readonly label: string;
	/** The name that led there, if it is another. */
	readonly name: Localised | undefined;
}

/** Fewer letters mean anything. */
const fewestLetters = 2;
const mostOfAKind = 4;

/** Concepts by any of their names in any language, practices by words of their title, municipalities with practices. */
export async function suggestionsFor(
	text: string,
	locale: string,
	{ db, concepts, catalogue }: { db: Database; concepts: readonly Concept[]; catalogue: Catalogue },
): Promise<Suggestions> {
	const typed = key(text);
	if (typed.length < fewestLetters) return { concepts: [], practices: [], municipalities: [] };
	const search = { name: text, country: undefined, withPractices: true, offset: 0, limit: mostOfAKind };
	return {
		concepts: conceptsNamed(typed, locale, concepts),
		practices: practicesTitled(typed, locale, catalogue),
		municipalities: (await findMunicipalities(db, search)).items,
	};
}

interface KeyedName extends Localised {
	readonly key: string;
}

/** The visitor's own language first; a name that begins with what was typed before others. */
function conceptsNamed(typed: string, locale: string, concepts: readonly Concept[]): SuggestedConcept[] {
	const found = concepts.flatMap((concept) => {
		const fitting = keyedNames(concept).filter((name) => name.key.startsWith(typed));
		const best = fitting.find(({ language }) => language === locale) ?? fitting[0];
		const label = localise(concept.labels, locale).text;
		return best ? [{ label, name: best.text === label ? undefined : best, isOwn: best.language === locale }] : [];
	});
	return found
		.sort(
			(a, b) =>
				Number(b.isOwn) - Number(a.isOwn) || Number(!!a.name) - Number(!!b.name) || a.label.length - b.label.length,
		)
		.slice(0, mostOfAKind)
		.map(({ label, name }) => ({ label, name }));
}

function keyedNames(concept: Concept): readonly KeyedName[] {
	return keptWith(concept, 'keyed names', () =>
		namesOf(concept).flatMap(([language, names]) => names.map((text) => ({ text, language, key: key(text) }))),
	);
}

function practicesTitled(typed: string, locale: string, catalogue: Catalogue): Suggestions['practices'] {
	return keyedTitles(catalogue, locale)
		.map(({ slug, title, key: words }) => ({ slug, title, at: ` ${words}`.indexOf(` ${typed}`) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.slice(0, mostOfAKind)
		.map(({ slug, title }) => ({ slug, title }));
}

function keyedTitles(catalogue: Catalogue, locale: string) {
	return keptWith(catalogue, `keyed titles ${locale}`, () =>
		[...catalogue.values()].map(({ practice }) => {
			const title = localise(practice.record.title, locale);
			return { slug: practice.slug, title, key: key(title.text) };
		}),
	);
}

function key(text: string): string {
	return fold(normaliseText(text))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
