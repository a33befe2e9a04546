import { expect, it } from 'vitest';
import { documentOf, indexOf, queryOf } from '../search-index.fixture.ts';

const question = 'ferry bridge harbor tower';

it.each([
	['three quarters', 'ferry bridge harbor', 'de'],
	['half', 'ferry bridge', 'en'],
])('a text in the language of the interface that has %s of what another has', (_, german, shown) => {
	const others = ['ferry', 'ferry bridge', 'harbor ferry'].map((en, at) => documentOf(`other ${at}`, { en }));
	const index = indexOf([documentOf('a', { en: question, de: german }), ...others]);
	const [hit] = index.answer(queryOf(question, { locale: 'de' })).hits;
	expect([hit?.id, hit?.language]).toEqual(['a', shown]);
});
