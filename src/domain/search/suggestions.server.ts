import { findMunicipalities } from '#domain/municipalities/municipality.reader.server.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import type { Database } from '#platform/db/database.ts';
import { fold } from '#platform/i18n/fold.ts';
import { localise, type Localised } from '#platform/i18n/languages.ts';
import { normaliseText } from './analysis/normalise.ts';
import type { CatalogueEntry } from './catalogue.server.ts';
import { namesOf } from './concepts/concept-matcher.ts';
import type { Concept } from './concepts/concept.ts';

/** What a visitor may mean who has typed a few letters. */
export interface Suggestions {
	/** Names of concepts in the visitor's language, and the word that led there if it is another. */
	readonly concepts: readonly { readonly label: string; readonly word: string | undefined }[];
	readonly practices: readonly { readonly slug: string; readonly title: Localised }[];
	readonly municipalities: readonly Municipality[];
}

/** Fewer letters mean anything. */
const fewestLetters = 2;
const mostOfAKind = 4;

/** Concepts by any of their names in any language, practices by words of their title, municipalities with practices. */
export async function suggestionsFor(
	text: string,
	locale: string,
	{ db, concepts, entries }: { db: Database; concepts: readonly Concept[]; entries: Iterable<CatalogueEntry> },
): Promise<Suggestions> {
	const typed = key(text);
	if (typed.length < fewestLetters) return { concepts: [], practices: [], municipalities: [] };
	const search = { name: text, country: undefined, withPractices: true, offset: 0, limit: mostOfAKind };
	return {
		concepts: conceptsNamed(typed, locale, concepts),
		practices: practicesTitled(typed, locale, entries),
		municipalities: (await findMunicipalities(db, search)).items,
	};
}

/** The visitor's own language first; a name that begins with what was typed before others. */
function conceptsNamed(typed: string, locale: string, concepts: readonly Concept[]): Suggestions['concepts'] {
	const found = concepts.flatMap((concept) => {
		const names = namesOf(concept).flatMap(([language, words]) =>
			words.map((word) => ({ word, isOwn: language === locale })),
		);
		const fitting = names.filter(({ word }) => key(word).startsWith(typed));
		const best = fitting.find(({ isOwn }) => isOwn) ?? fitting[0];
		const label = concept.labels[locale] ?? concept.labels['en'] ?? concept.id;
		return best ? [{ label, word: best.word === label ? undefined : best.word, isOwn: best.isOwn }] : [];
	});
	return found
		.sort(
			(a, b) =>
				Number(b.isOwn) - Number(a.isOwn) || Number(!!a.word) - Number(!!b.word) || a.label.length - b.label.length,
		)
		.slice(0, mostOfAKind)
		.map(({ label, word }) => ({ label, word }));
}

function practicesTitled(typed: string, locale: string, entries: Iterable<CatalogueEntry>): Suggestions['practices'] {
	const found: { slug: string; title: Localised; at: number }[] = [];
	for (const { practice } of entries) {
		const title = localise(practice.record.title, locale);
		const at = ` ${key(title.text)}`.indexOf(` ${typed}`);
		if (at >= 0) found.push({ slug: practice.slug, title, at });
	}
	return found.sort((a, b) => a.at - b.at).slice(0, mostOfAKind);
}

function key(text: string): string {
	return fold(normaliseText(text))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
