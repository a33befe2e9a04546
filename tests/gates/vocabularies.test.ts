import { describe, expect, it } from 'vitest';
import { facets } from '#domain/search/facets.ts';
import { readVocabularies } from '#domain/vocabularies/read-vocabularies.server.ts';
import { locales } from '#platform/i18n/languages.ts';
import { shipped } from '../fixtures/editing.ts';

const { vocabularies, issues } = readVocabularies('content/vocabularies');
const names = Object.keys(vocabularies.ids());

it('no vocabulary has a mistake', () => {
	expect(issues).toEqual([]);
	expect(names.length).toBeGreaterThan(15);
});

describe.each(names)('the vocabulary %s', (name) => {
	it('names and explains each term in every language', () => {
		const gaps = vocabularies
			.terms(name)
			.flatMap((term) => locales.map((locale) => [term.id, locale, term.label[locale], term.definition[locale]]))
			.filter(([, , label, definition]) => !label || !definition);
		expect(gaps).toEqual([]);
	});

	it('has each term once, and no two that are called the same', () => {
		const terms = vocabularies.terms(name);
		expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
		for (const locale of locales)
			expect(new Set(terms.map(({ label }) => label[locale])).size, locale).toBe(terms.length);
	});
});

it('each facet that goes by a vocabulary has one', () => {
	for (const { id, names: by } of facets)
		if (typeof by === 'object') expect(vocabularies.terms(by.vocabulary).length, id).toBeGreaterThan(0);
});

it('each value that a practice brings to a facet has a name', () => {
	const known = vocabularies.ids();
	for (const { content, slug } of shipped.practices) {
		const hasNames = [content.kind, content.area, content.period.status].every((id) =>
			['kinds', 'areas', 'statuses'].some((name) => known[name]?.has(id)),
		);
		expect(hasNames, slug).toBe(true);
	}
});

it('each sub-theme belongs to a theme that exists', () => {
	for (const { id, theme } of vocabularies.terms('subthemes'))
		expect(vocabularies.term('themes', theme ?? ''), id).toBeDefined();
});
