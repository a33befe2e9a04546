import type { LanguageIndex } from '../index/language-index.ts';
import type { Understanding, WeightedTerm, Wish } from '../question/understanding.ts';
import type { Vocabulary } from '../question/vocabulary.ts';

/** How much a wish says in texts of a language: rare ones much, common ones little. */
export interface WishStatistics {
	/** What it counts among the others. */
	readonly weight: number;
	readonly terms: readonly WeightedTerm[];
	/** Inverse document frequency, positive. */
	readonly rarity: number;
}

/** For each language of the index, its wishes with their rarity and the sum of all. */
export interface LanguageStatistics {
	readonly language: string;
	readonly wishes: readonly WishStatistics[];
	readonly allRarity: number;
	/** How surely the question is in this language. */
	readonly askedShare: number;
}

/** Whether any text of the index has a word of it. */
export function canBeFulfilled({ terms }: Wish): boolean {
	return Object.values(terms).some((ofLanguage) => ofLanguage.length > 0);
}

export function statisticsOf(
	{ wishes, languages: asked }: Understanding,
	languages: readonly string[],
	vocabulary: Vocabulary,
): LanguageStatistics[] {
	const fulfillable = wishes.filter(canBeFulfilled);
	return languages.map((language) => {
		const documents = vocabulary.documents(language);
		const ofWishes = fulfillable.map((wish) => {
			const terms = wish.terms[language] ?? [];
			return {
				terms,
				weight: wish.weight,
				rarity: wish.weight * rarity(expectedFrequency(terms, language, vocabulary), documents),
			};
		});
		const askedShare = asked.find((share) => share.language === language)?.share ?? 0;
		return { language, askedShare, wishes: ofWishes, allRarity: ofWishes.reduce((sum, wish) => sum + wish.rarity, 0) };
	});
}

/** Terms that weigh less than this together are taken for rare: they are hardly what was meant. */
const leastWeight = 0.5;

/** In how many items the wish is expected: the mean over its terms. Darwish and Oard (2003), for translations. */
function expectedFrequency(terms: readonly WeightedTerm[], language: string, vocabulary: Vocabulary): number {
	let sum = 0;
	let weights = 0;
	for (const { term, weight } of terms) {
		sum += weight * vocabulary.frequency(term, language);
		weights += weight;
	}
	return sum / Math.max(leastWeight, weights);
}

function rarity(frequency: number, documents: number): number {
	return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
}

export interface NumberedTerm {
	/** In one index. */
	readonly number: number;
	readonly term: WeightedTerm;
}

/** Numbers of a wish's terms in one index; terms it does not have are left out. */
export function termNumbers(terms: readonly WeightedTerm[], index: LanguageIndex): NumberedTerm[] {
	return terms.flatMap((term) => {
		const number = index.terms.find(term.term);
		return number < 0 ? [] : [{ number, term }];
	});
}
