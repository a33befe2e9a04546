import { normaliseText } from '../analysis/normalise.ts';
import { similarWords } from './edit-distance.ts';
import type { ReadingContext } from './reading.ts';

const shortestBeginning = 4;
const mostCompletions = 6;

/** Frequent words of the texts that begin with what was typed, the most frequent first. */
export function completionsOf(surface: string, context: ReadingContext): string[] {
	const beginning = normaliseText(surface);
	if (beginning.length < shortestBeginning) return [];
	const counts = new Map<string, number>();
	for (const { words, countOf } of dictionaries(context)) {
		const [from, to] = words.withPrefix(beginning);
		for (let number = from; number < to; number++) {
			const word = words.term(number);
			counts.set(word, (counts.get(word) ?? 0) + countOf(number));
		}
	}
	return [...counts]
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostCompletions)
		.map(([word]) => word);
}

/** The likeliest known word for one that nobody knows: the nearest, then the one with the same first letter, then the most frequent. */
export function correctionOf(surface: string, context: ReadingContext): string | undefined {
	const word = normaliseText(surface);
	const errors = mostErrors(word);
	if (errors === 0) return undefined;
	let best: { word: string; score: number } | undefined;
	for (const { words, countOf } of dictionaries(context))
		for (const similar of similarWords(words, word, errors)) {
			const firstLetter = similar.word[0] === word[0] ? 0 : 1;
			const score = -4 * similar.distance - 2 * firstLetter + Math.log10(1 + countOf(similar.number));
			if (score > (best?.score ?? -Infinity)) best = { word: similar.word, score };
		}
	return best && (startsWithCapital(surface) ? capitalised(best.word) : best.word);
}

function startsWithCapital(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}

function capitalised([first = '', ...rest]: string): string {
	return first.toUpperCase() + rest.join('');
}

/** Short words and numbers are taken as they are. */
function mostErrors(word: string): number {
	if (word.length < 4 || /\p{N}/u.test(word)) return 0;
	return word.length < 7 ? 1 : 2;
}

/** The words people can mean: those of the texts, and of concepts, in the question's likely languages. */
function* dictionaries({ vocabulary, knowledge, languages }: ReadingContext) {
	for (const { language } of languages) {
		for (const index of vocabulary.indexes(language))
			yield { words: index.surfaces, countOf: (number: number) => index.surfaceCounts[number] as number };
		const words = knowledge.concepts.words(language);
		if (words) yield { words, countOf: () => 1 };
	}
}
