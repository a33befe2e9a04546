import { facetIds } from '#domain/search/index.ts';
import type { DocumentVersion, SearchDocument } from '#domain/search/search-document.ts';
import { locales, type Locale } from '#platform/i18n/languages.ts';
import { CoinedWords } from './coined-words.ts';
import { FacetDraws, type FacetValues } from './facet-values.ts';
import { newPlaces, VersionWriter, type Subject } from './practice-text.ts';
import { inventedPlace } from './place-facts.ts';
import { between, randomOf, type Random } from './random.ts';
import type { ShippedTexts } from './shipped-texts.ts';

const fullEntries = 0.25;
const inFrench = 0.5;
const labelled = { theme: 'themes', type: 'practice-types', group: 'target-groups' } as const;
const decade = 10 * 365 * 86_400_000;
const lastDay = Date.UTC(2025, 0, 1);

/** Makes synthetic practices from the shipped ones; each follows from the seed and its own number alone. */
export class PracticeMaker {
	readonly #shipped: ShippedTexts;
	readonly #seed: number;
	readonly #facets: FacetDraws;
	readonly #writers: Readonly<Record<Locale, VersionWriter>>;

	constructor(shipped: ShippedTexts, seed: number) {
		this.#shipped = shipped;
		this.#seed = seed;
		this.#facets = new FacetDraws(shipped.vocabularies);
		const { de, en, fr } = shipped.languages;
		const coined = new CoinedWords({ de: de.words, en: en.words, fr: fr.words });
		this.#writers = {
			de: new VersionWriter('de', de, coined),
			en: new VersionWriter('en', en, coined),
			fr: new VersionWriter('fr', fr, coined),
		};
	}

	/** One at a time, so that a million need no more memory than one. */
	*first(count: number): Generator<SearchDocument> {
		for (let number = 0; number < count; number++) yield this.practice(number);
	}

	practice(number: number): SearchDocument {
		const random = randomOf(this.#seed, number);
		const full = random() < fullEntries;
		const languages = random() < inFrench ? locales : (['de', 'en'] as const);
		const facets = this.#facets.values(random, { language: languages, depth: [full ? 'full' : 'short'] });
		const subject = this.#subject(random, full);
		const versions = languages.map((locale) =>
			this.#writers[locale].write(random, subject, this.#labels(facets, locale)),
		);
		const year = startYears[facets.period[0] ?? ''];
		const [place = ''] = subject.places;
		return {
			id: `${place.toLowerCase()}-${number}`,
			stamp: 1,
			versions,
			values: facetIds.flatMap((facet) => facets[facet].map((value) => `${facet}:${value}`)),
			prior: random(),
			publishedAt: lastDay - Math.floor(random() * decade),
			startYear: year ? between(random, ...year) : 0,
			titles: titles(versions),
			place: inventedPlace(place, facets.country[0] ?? '', this.#seed),
		};
	}

	#subject(random: Random, full: boolean): Subject {
		return {
			sources: Array.from({ length: 3 }, () => between(random, 0, this.#shipped.practices - 1)),
			places: newPlaces(random, 4),
			words: full ? between(random, 600, 900) : between(random, 150, 250),
		};
	}

	#labels(facets: FacetValues, locale: Locale): string {
		const { vocabularies } = this.#shipped;
		const used = Object.entries(labelled) as [keyof typeof labelled, string][];
		return used
			.flatMap(([facet, vocabulary]) => facets[facet].map((id) => vocabularies.label(vocabulary, id, locale)))
			.join(' ');
	}
}

/** The title for each language of the interface: in another one where it is not there. */
function titles(versions: readonly DocumentVersion[]): Record<string, string> {
	const title = (version: DocumentVersion | undefined) => version?.fields.title ?? '';
	const english = versions.find(({ language }) => language === 'en');
	return Object.fromEntries(
		locales.map((locale) => [locale, title(versions.find(({ language }) => language === locale) ?? english)]),
	);
}

/** The years of each span of the facet "period". */
const startYears: Readonly<Record<string, readonly [number, number]>> = {
	'before-2000': [1975, 1999],
	'2000-2009': [2000, 2009],
	'2010-2014': [2010, 2014],
	'2015-2019': [2015, 2019],
	'since-2020': [2020, 2024],
};
