import { localise, type Localised } from '#platform/i18n/languages.ts';
import { keptWith } from '#platform/memo/kept-with.ts';
import { foldGerman, normaliseText } from './analysis/normalise.ts';
import type { Catalogue } from './catalogue.server.ts';
import { namesOf } from './concepts/concept-matcher.ts';
import type { Concept } from './concepts/concept.ts';

export interface SuggestedConcept {
	/** In the visitor's language. */
	readonly label: string;
	/** The name that led there, if it is another. */
	readonly name: Localised | undefined;
}

export interface SuggestedPractice {
	readonly slug: string;
	readonly title: Localised;
}

export const mostOfAKind = 4;

/** What counts of a text: its words without marks, in small letters; "foerdern" is "fördern". */
export function letters(text: string): string {
	return foldGerman(normaliseText(text))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Concepts with a name that begins with what was typed; names in the visitor's own language first. */
export function conceptsNamed(typed: string, locale: string, concepts: readonly Concept[]): SuggestedConcept[] {
	const found = concepts.flatMap((concept) => {
		const fitting = namesWithLetters(concept).filter((name) => name.letters.startsWith(typed));
		const best = fitting.find(({ language }) => language === locale) ?? fitting[0];
		if (!best) return [];
		const label = localise(concept.labels, locale).text;
		const name = best.text === label ? undefined : { text: best.text, language: best.language };
		return [{ label, name, isOwn: best.language === locale }];
	});
	return found
		.sort(
			(a, b) =>
				Number(b.isOwn) - Number(a.isOwn) || Number(!!a.name) - Number(!!b.name) || a.label.length - b.label.length,
		)
		.slice(0, mostOfAKind)
		.map(({ label, name }) => ({ label, name }));
}

function namesWithLetters(concept: Concept) {
	return keptWith(concept, 'names with letters', () =>
		namesOf(concept).flatMap(([language, names]) => names.map((text) => ({ text, language, letters: letters(text) }))),
	);
}

/** Practices with a word of the title that begins with what was typed; the earlier the word, the better. */
export function practicesTitled(typed: string, locale: string, catalogue: Catalogue): SuggestedPractice[] {
	return titlesWithLetters(catalogue, locale)
		.map((practice) => ({ ...practice, at: ` ${practice.letters}`.indexOf(` ${typed}`) }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)
		.slice(0, mostOfAKind)
		.map(({ slug, title }) => ({ slug, title }));
}

function titlesWithLetters(catalogue: Catalogue, locale: string) {
	return keptWith(catalogue, `titles with letters ${locale}`, () =>
		[...catalogue.values()].map(({ practice }) => {
			const title = localise(practice.record.title, locale);
			return { slug: practice.slug, title, letters: letters(title.text) };
		}),
	);
}
