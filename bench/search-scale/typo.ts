import { between, pick, type Random } from './random.ts';

/** The word with one slip of the fingers behind its first letter; words of three letters and fewer are left. */
export function withTypo(random: Random, word: string): string {
	const letters = [...word];
	if (letters.length < 4) return word;
	const at = between(random, 1, letters.length - 2);
	const slip = pick(random, slips);
	return slip(letters, at).join('');
}

const slips: readonly ((letters: readonly string[], at: number) => string[])[] = [
	(letters, at) => letters.toSpliced(at, 1),
	(letters, at) => letters.toSpliced(at, 0, letters[at] as string),
	(letters, at) => letters.toSpliced(at, 2, letters[at + 1] as string, letters[at] as string),
	(letters, at) => letters.with(at, letters[at] === 'e' ? 'r' : 'e'),
];
