import type { FacetId } from '#domain/search/index.ts';
import type { Vocabularies } from '#domain/vocabularies/vocabulary.ts';
import { between, type Random } from './random.ts';
import { WeightedDraw, zipfDraw } from './zipf.ts';

/** Ids of vocabulary terms, or codes, by facet. */
export type FacetValues = Readonly<Record<FacetId, readonly string[]>>;

/** The facets that follow from the practice itself are given; the others are drawn. */
type Given = Pick<FacetValues, 'language' | 'depth'>;

const countries = (
	'DE US CA GB FR AT CH NL SE ES IT BE DK NO FI PT PL IE GR AU CZ NZ LU HU RO HR SI EE LT LV BG SK IS CY MT JP KR BR CO ' +
	'MX TR MA ZA IN UG KE JO LB EC CL'
).split(' ');

/** How often each is known of a practice, and how many values it has at most. */
const drawn = {
	theme: { vocabulary: 'themes', known: 1, most: 3 },
	type: { vocabulary: 'practice-types', known: 1, most: 3 },
	group: { vocabulary: 'target-groups', known: 1, most: 5 },
	size: { vocabulary: 'size-classes', known: 0.85, most: 1 },
	settlement: { vocabulary: 'settlements', known: 0.9, most: 1 },
	kind: { vocabulary: 'kinds', known: 1, most: 1 },
	period: { vocabulary: 'periods', known: 1, most: 1 },
	status: { vocabulary: 'statuses', known: 1, most: 1 },
	funding: { vocabulary: 'funding', known: 0.6, most: 3 },
} as const;
type DrawnFacet = keyof typeof drawn;

const evidence = new WeightedDraw(['not-assessed', '0', '1', '2', '3', '4'], [70, 12, 9, 6, 2, 1]);
const transfer = new WeightedDraw(['T0', 'reported', 'T1', 'T2', 'T3', 'T4'], [75, 12, 6, 4, 2, 1]);

/** Draws facet values that are as uneven as real ones: a few frequent, many rare. */
export class FacetDraws {
	readonly #country = zipfDraw(countries);
	readonly #region = zipfDraw(Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0')));
	readonly #terms: Readonly<Record<DrawnFacet, WeightedDraw<string>>>;

	constructor(vocabularies: Vocabularies) {
		const draws = Object.entries(drawn).map(([facet, { vocabulary }]) => [
			facet,
			zipfDraw(vocabularies.terms(vocabulary).map(({ id }) => id)),
		]);
		this.#terms = Object.fromEntries(draws) as Record<DrawnFacet, WeightedDraw<string>>;
	}

	values(random: Random, given: Given): FacetValues {
		const country = this.#country.draw(random);
		return {
			...this.#drawn(random),
			...given,
			country: [country],
			state: [`${country}-${this.#region.draw(random)}`],
			evidence: [evidence.draw(random)],
			transfer: [transfer.draw(random)],
			film: random() < 0.03 ? ['yes'] : [],
		};
	}

	#drawn(random: Random): Record<DrawnFacet, readonly string[]> {
		const facets = Object.keys(drawn) as DrawnFacet[];
		const values = facets.map((facet) => [facet, this.#draw(random, facet)] as const);
		return Object.fromEntries(values) as unknown as Record<DrawnFacet, readonly string[]>;
	}

	#draw(random: Random, facet: DrawnFacet): string[] {
		const { known, most } = drawn[facet];
		if (random() >= known) return [];
		const values = Array.from({ length: between(random, 1, most) }, () => this.#terms[facet].draw(random));
		return [...new Set(values)];
	}
}
