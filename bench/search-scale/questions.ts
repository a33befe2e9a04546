import type { FacetId } from '#domain/search/index.ts';
import { locales, type Locale } from '#platform/i18n/languages.ts';
import type { Question } from '../search-engines/engine.ts';
import { placeName } from './coined-words.ts';
import { FacetDraws } from './facet-values.ts';
import { rareRank } from './practice-text.ts';
import { between, pick, randomOf, type Random } from './random.ts';
import type { LanguageTexts, ShippedTexts } from './shipped-texts.ts';
import { withTypo } from './typo.ts';
import { WeightedDraw } from './zipf.ts';

const pageLength = 20;
const withTypos = 0.15;
const acrossLanguages = 0.15;
const withPlace = 0.1;
const withFilters = 0.4;

const wordCount = new WeightedDraw([1, 2, 3, 4, 5], [30, 35, 20, 10, 5]);
const filtered: readonly FacetId[] = ['theme', 'country', 'group', 'type', 'size', 'period', 'evidence', 'language'];

/** Questions as visitors mix them; the same for a seed. Words of one question come from one practice, as they do in a mind. */
export function syntheticQuestions(count: number, seed: number, shipped: ShippedTexts): Question[] {
	const facets = new FacetDraws(shipped.vocabularies);
	return Array.from({ length: count }, (_, number) => {
		const random = randomOf(seed, number);
		const locale = pick(random, locales);
		const words = questionWords(random, locale, shipped);
		const selected = random() < withFilters ? filters(random, facets) : {};
		return { text: words.join(' '), locale, selected, limit: pageLength, facets: true };
	});
}

function questionWords(random: Random, language: Locale, shipped: ShippedTexts): string[] {
	const practice = between(random, 0, shipped.practices - 1);
	const other = random() < acrossLanguages ? pick(random, locales) : language;
	const words = Array.from({ length: wordCount.draw(random) }, (_, index) =>
		tellingWord(random, shipped.languages[index % 2 ? other : language], practice),
	);
	if (random() < withPlace) words[words.length - 1] = placeName(rareRank(random));
	if (random() < withTypos) words[0] = withTypo(random, words[0] ?? '');
	return [...new Set(words)];
}

function tellingWord(random: Random, texts: LanguageTexts, practice: number): string {
	const { words, open } = pick(random, texts.practices[practice]?.sentences ?? []);
	const telling = words.filter((_, index) => open[index]);
	return telling.length > 0 ? pick(random, telling) : texts.word.draw(random);
}

function filters(random: Random, facets: FacetDraws): Question['selected'] {
	const values = facets.values(random, { language: [pick(random, locales)], depth: [] });
	const chosen = Array.from({ length: between(random, 1, 2) }, () => pick(random, filtered));
	const entries = chosen.map((facet) => [facet, values[facet].slice(0, 1)] as const);
	return Object.fromEntries(entries.filter(([, selected]) => selected.length > 0));
}
