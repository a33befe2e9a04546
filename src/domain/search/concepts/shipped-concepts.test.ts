import { describe, expect, it } from 'vitest';
import { readVocabularies } from '#domain/vocabularies/read-vocabularies.server.ts';
import { locales } from '#platform/i18n/languages.ts';
import { conceptLanguages, type Concept } from './concept.ts';
import { readConcepts } from './read-concepts.server.ts';

const { concepts, issues } = readConcepts('content/concepts');
const { vocabularies } = readVocabularies('content/vocabularies');

const wordsOf = ({ labels, words }: Concept, language: string) =>
	[labels[language] ?? '', ...(words[language] ?? [])].map((word) => word.toLocaleLowerCase());

const conceptsByWord = new Map<string, Set<string>>();
for (const concept of concepts)
	for (const word of conceptLanguages.flatMap((language) => wordsOf(concept, language)))
		conceptsByWord.set(word, (conceptsByWord.get(word) ?? new Set()).add(concept.id));

const conceptOf = (word: string) => [...(conceptsByWord.get(word.toLocaleLowerCase()) ?? [])];

describe('the shipped concepts', () => {
	it('have no mistake', () => expect(issues).toEqual([]));

	it('are enough for the field, and few enough to be looked through', () => {
		expect(concepts.length).toBeGreaterThanOrEqual(350);
		expect(concepts.length).toBeLessThanOrEqual(520);
	});

	it.each(conceptLanguages)('are named in %s, and most have further words', (language) => {
		expect(concepts.filter(({ labels }) => !labels[language]).map(({ id }) => id)).toEqual([]);
		const withWords = concepts.filter(({ words }) => (words[language] ?? []).length > 0);
		expect(withWords.length).toBeGreaterThan(concepts.length * 0.9);
	});

	it('share no name, and no word among more than three', () => {
		for (const language of conceptLanguages) {
			const names = concepts.map(({ labels }) => labels[language]);
			expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		}
		expect([...conceptsByWord].filter(([, ids]) => ids.size > 3)).toEqual([]);
	});

	it.each(['subthemes', 'target-groups'])('know every term of %s by its label', (vocabulary) => {
		const unknown = vocabularies.terms(vocabulary).flatMap(({ label }) => {
			const parts = locales.flatMap((locale) => (label[locale] ?? '').split(/ (?:und|and|et) /));
			return parts.some((part) => conceptOf(part).length > 0) ? [] : [label.de];
		});
		expect(unknown).toEqual([]);
	});
});

describe('what people type leads to the same concept', () => {
	it.each([
		['refugees', ['Flüchtlinge', 'Geflüchtete', 'Schutzsuchende', 'refugee', 'réfugiés', 'لاجئين', 'біженці']],
		['childcare', ['Kita', 'Krippe', 'daycare', 'day care', 'garderie', 'garde d’enfants', 'حضانة', 'дитячий садок']],
		['labour-shortage', ['Fachkräftemangel', 'Arbeitskräftemangel', 'labor shortage', 'pénurie de main-d’œuvre']],
		['housing', ['Wohnen', 'Wohnraum', 'housing', 'logement', 'سكن', 'житло']],
		['housing-access', ['Wohnungssuche', 'find a flat', 'trouver un logement', 'пошук квартири']],
		['immigration-office', ['ABH', 'Ausländerbehörde', 'immigration office']],
		['french-course', ['francisation', 'FLS', 'Französischkurs']],
		['rumours', ['Gerüchte', 'rumors', 'rumours', 'rumeurs']],
	])('%s', (id, words) => {
		for (const word of words) expect(conceptOf(word), word).toContain(id);
	});
});
