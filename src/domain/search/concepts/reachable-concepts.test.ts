import { describe, expect, it } from 'vitest';
import { detectLanguages } from '../question/language-detector.ts';
import { indexOf, queryOf, shippedKnowledge } from '../search-index.fixture.ts';
import { conceptLanguages } from './concept.ts';
import { namesOf } from './concept-matcher.ts';
import { readConcepts } from './read-concepts.server.ts';

const { concepts } = readConcepts('content/concepts');
/** Without texts, so that nothing but lexicon and concepts helps. */
const index = indexOf([], shippedKnowledge(concepts));
const allNames = concepts.flatMap((concept) =>
	namesOf(concept).flatMap(([language, names]) => names.map((name) => ({ id: concept.id, language, name }))),
);
type Name = (typeof allNames)[number];

function isUnderstood({ id, language, name }: Name, detected: Readonly<Record<string, number>>): boolean {
	const { wishes } = index.understand(queryOf(name, { locale: language, detected }));
	return wishes.some((wish) => wish.concepts.includes(id));
}

describe('a shipped concept is understood', () => {
	it.each(conceptLanguages)(
		'by each of its names in %s, where this is the language',
		{ timeout: 20_000 },
		(language) => {
			const names = allNames.filter((name) => name.language === language);
			expect(names.length).toBeGreaterThan(concepts.length);
			const lost = names.filter((name) => !isUnderstood(name, { [language]: 1 }));
			expect(lost.map(({ id, name }) => `${id}: ${name}`)).toEqual([]);
		},
	);

	it('by each of its names in the language of the interface, whatever the detector says', { timeout: 20_000 }, () => {
		const lost = allNames.filter((name) => !isUnderstood(name, detectLanguages(name.name)));
		expect(lost.map(({ language, name }) => `${language}: ${name}`)).toEqual([]);
	});
});
