import type { DocumentVersion } from '#domain/search/search-document.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import { placeName, type CoinedWords } from './coined-words.ts';
import { pick, type Random } from './random.ts';
import { rewrite, type Sentence } from './sentence.ts';
import type { LanguageTexts, PracticeTexts } from './shipped-texts.ts';
import { endlessRank } from './zipf.ts';

/** What all versions of one practice have in common. */
export interface Subject {
	/** Places in the list of shipped practices, from which most sentences come. */
	readonly sources: readonly number[];
	/** Names that occur in each version, the practice's own place first. */
	readonly places: readonly string[];
	/** Words that each version has. */
	readonly words: number;
}

/** Of the telling words, so many stay as they were shipped … */
const kept = 0.4;
/** … and of the others so many are rare ones, some of them the practice's own names. */
const rare = 0.25;
const named = 0.3;
const fromSources = 0.7;

/** The rank of a coined word or of a place: the lower ones come again in many practices, the higher ones hardly ever. */
export function rareRank(random: Random): number {
	return endlessRank(random, 3000, 1.6);
}

export function newPlaces(random: Random, count: number): string[] {
	return Array.from({ length: count }, () => placeName(rareRank(random)));
}

/** Writes versions of synthetic practices in one language. */
export class VersionWriter {
	readonly #locale: Locale;
	readonly #texts: LanguageTexts;
	readonly #coined: CoinedWords;

	constructor(locale: Locale, texts: LanguageTexts, coined: CoinedWords) {
		this.#locale = locale;
		this.#texts = texts;
		this.#coined = coined;
	}

	write(random: Random, { sources, places, words }: Subject, labels: string): DocumentVersion {
		const replace = (word: string) => this.#replacement(random, word, places);
		const shipped = sources.map((source) => this.#texts.practices[source] as PracticeTexts);
		const text = (length: number) => {
			const parts: string[] = [];
			for (let left = length; left > 0;) {
				const sentence = this.#sentence(random, shipped);
				left -= sentence.words.length;
				parts.push(rewrite(sentence, replace));
			}
			return parts.join(' ');
		};
		const first = shipped[0] as PracticeTexts;
		const summary = Math.min(110, words * 0.5);
		const blocks = words > 400 ? (words - summary) * 0.6 : 0;
		const fields = {
			title: `${places[0]}: ${rewrite(first.title, replace)}`,
			claim: rewrite(first.claim, replace),
			labels: `${labels} ${places[0]}`,
			summary: text(summary),
			...(blocks > 0 ? { blocks: text(blocks) } : {}),
			rest: text(words - summary - blocks - 40),
		};
		return { language: this.#locale, fields };
	}

	#sentence(random: Random, shipped: readonly PracticeTexts[]): Sentence {
		const practice = random() < fromSources ? pick(random, shipped) : pick(random, this.#texts.practices);
		return pick(random, practice.sentences);
	}

	#replacement(random: Random, word: string, places: readonly string[]): string {
		if (random() < kept) return word;
		if (random() >= rare) return this.#texts.word.draw(random);
		return random() < named ? pick(random, places) : this.#coined.word(this.#locale, rareRank(random));
	}
}
