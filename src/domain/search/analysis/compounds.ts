/** How often a folded German word stands on its own in the word list; 0 if it does not. */
export type WordFrequency = (word: string) => number;

const links = ['s', 'es', 'n', 'en', 'er', 'e'];
/** What looks like a word and is none within one: endings, prefixes of verbs, articles. */
const noParts = new Set(
	`schaft schaften heit heiten keit keiten isch ische ischen sche schen scher sches chen ling lings linge lein haft haften
	sten ster stern enden ende ungen tion tionen ieren iert ierte ierten lich liche lichen barkeit losigkeit ration ment
	nisse nissen innen rinnen elle ellen ligen lige ligung
	ab an auf aus bei durch ein ent fort her hin hinter los mit nach neben nieder ober uber um unter ver vor weg weiter wieder
	zer zu zuruck zusammen zwischen
	ach der den dem des die das ist als ins nie nur wer ich sie wir ihr man hat war bin von vom zum zur und oder dass ihn ihm`.split(
		/\s+/,
	),
);
/** How often a short stretch must be a word on its own to be taken for one, by its length; longer ones once. */
const leastFrequency: Readonly<Record<number, number>> = { 3: 30, 4: 8, 5: 4, 6: 2 };
const costOfPart = 9;
/** A short word that is itself as common as this is whole, whatever it was made of: "Freitag". */
const commonWord = 10;
const longCompound = 12;

/**
 * Parts of a folded German compound, outer and inner ones; none if it is no compound.
 * The likeliest way to cover the word with known words and linking letters, fewer before more; each of them again.
 * Method: Koehn and Knight (2003), with a word list's counts for frequencies.
 */
export function compoundParts(word: string, frequency: WordFrequency): string[] {
	const smallest = smallestParts(word, frequency);
	if (smallest.length < 2) return [];
	const parts = new Set<string>();
	for (const [first, { start }] of smallest.entries())
		for (const { end } of smallest.slice(first)) {
			if (start === 0 && end === word.length) continue;
			const part = knownPart(word.slice(start, end), end === word.length, frequency);
			if (part) parts.add(part.word);
		}
	return [...parts];
}

/** A stretch of a word, from (included) to (excluded). */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

function smallestParts(word: string, frequency: WordFrequency): Stretch[] {
	const isWhole = word.length < 7 || (word.length < longCompound && frequency(word) >= commonWord);
	const stretches = isWhole ? [] : bestCover(word, frequency);
	if (stretches.length < 2) return [{ start: 0, end: word.length }];
	return stretches.flatMap(({ start, end }) =>
		smallestParts(word.slice(start, end), frequency).map((inner) => ({
			start: start + inner.start,
			end: start + inner.end,
		})),
	);
}

interface Cover {
	readonly score: number;
	readonly stretches: readonly Stretch[];
}

function bestCover(word: string, frequency: WordFrequency): readonly Stretch[] {
	const best: (Cover | undefined)[] = [{ score: 0, stretches: [] }];
	for (let end = 3; end <= word.length; end++) {
		for (let start = 0; start <= end - 3; start++) {
			const before = best[start];
			if (!before || (start === 0 && end === word.length)) continue;
			const part = knownPart(word.slice(start, end), end === word.length, frequency);
			if (!part) continue;
			const score = before.score + Math.log(part.frequency + 1) - costOfPart;
			if (score > (best[end]?.score ?? -Infinity))
				best[end] = { score, stretches: [...before.stretches, { start, end }] };
		}
	}
	return best[word.length]?.stretches ?? [];
}

/** The word that a stretch stands for: itself, without linking letters, or with the e that compounds drop. */
function knownPart(stretch: string, isLast: boolean, frequency: WordFrequency) {
	const forms = isLast
		? [stretch]
		: [stretch, ...withoutLinks(stretch), ...(stretch.length > 3 ? [`${stretch}e`] : [])];
	let found: { word: string; frequency: number } | undefined;
	for (const word of forms) {
		const count = noParts.has(word) ? 0 : frequency(word);
		if (count >= (leastFrequency[word.length] ?? 1) && count > (found?.frequency ?? 0))
			found = { word, frequency: count };
	}
	return found;
}

function withoutLinks(stretch: string): string[] {
	return links.filter((link) => stretch.endsWith(link)).map((link) => stretch.slice(0, -link.length));
}
