/** How often a folded German word stands on its own in the word list; 0 if it does not. */
export type WordFrequency = (word: string) => number;

const links = ['s', 'es', 'n', 'en', 'er', 'e'];
/** Endings that are no part of a compound, though they look like words. */
const endings = new Set(
	'schaft schaften heit heiten keit keiten isch ische ischen chen lein haft haften sten ster stern enden ende ungen tion tionen ieren iert ierte ierten lich liche lichen barkeit losigkeit'.split(
		' ',
	),
);
const shortest = 4;
/** Words of three letters are taken for parts only where they are common: Amt, Rat, Weg. */
const commonShort = 30;
const costOfPart = 6;

/**
 * Parts of a folded German compound, outer and inner ones; none if it is no compound.
 * The likeliest way to cover the word with known words and linking letters; fewer parts before more.
 * Method: Koehn and Knight (2003), with a word list's counts for frequencies.
 */
export function compoundParts(word: string, frequency: WordFrequency): string[] {
	if (word.length < 7) return [];
	const parts = bestCover(word, frequency);
	if (parts.length < 2) return [];
	return [...new Set(parts.flatMap((part) => [part, ...compoundParts(part, frequency)]))];
}

interface Cover {
	readonly score: number;
	readonly parts: readonly string[];
}

function bestCover(word: string, frequency: WordFrequency): readonly string[] {
	const best: (Cover | undefined)[] = [{ score: 0, parts: [] }];
	for (let end = 3; end <= word.length; end++) {
		for (let start = 0; start <= end - 3; start++) {
			const before = best[start];
			if (!before || (start === 0 && end === word.length)) continue;
			const part = knownPart(word.slice(start, end), end === word.length, frequency);
			if (!part) continue;
			const score = before.score + Math.log(part.frequency + 1) - costOfPart;
			if (score > (best[end]?.score ?? -Infinity)) best[end] = { score, parts: [...before.parts, part.word] };
		}
	}
	return best[word.length]?.parts ?? [];
}

/** The word that a stretch stands for: itself, without linking letters, or with the e that compounds drop. */
function knownPart(stretch: string, isLast: boolean, frequency: WordFrequency) {
	const forms = isLast ? [stretch] : [stretch, ...withoutLinks(stretch), `${stretch}e`];
	let found: { word: string; frequency: number } | undefined;
	for (const word of forms) {
		const count = frequency(word);
		const known = count > 0 && !endings.has(word) && (word.length >= shortest || count >= commonShort);
		if (known && count > (found?.frequency ?? 0)) found = { word, frequency: count };
	}
	return found;
}

function withoutLinks(stretch: string): string[] {
	return links.filter((link) => stretch.endsWith(link)).map((link) => stretch.slice(0, -link.length));
}
