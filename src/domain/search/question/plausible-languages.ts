import type { LanguageShare } from './understanding.ts';

interface Evidence {
	readonly detected: Readonly<Record<string, number>>;
	/** Language of the interface. */
	readonly locale?: string | undefined;
	/** Share of the question's words that are known in a language, 0 to 1. */
	readonly known: (language: string) => number;
	/** Languages that can be answered in. */
	readonly candidates: readonly string[];
}

/** How sharply the detector's scores tell languages apart. */
const sharpness = 9;
const localeBonus = 1.6;
/** What holds less of the question is left out, unless it is the likeliest. */
const smallestShare = 0.06;
/**
 * The interface's language, where it knows every word, against all others together: of a word or two the detector can
 * be quite wrong.
 */
const shareOfKnowingLocale = 0.5;

/** The languages a question may be in. Short ones are ambiguous: the detector is one witness among three. */
export function plausibleLanguages({ detected, locale, known, candidates }: Evidence): LanguageShare[] {
	const weights = candidates.map((language) => {
		const bonus = language === locale ? localeBonus : 1;
		return { language, share: bonus * Math.exp(sharpness * (detected[language] ?? 0)) * (0.15 + known(language)) };
	});
	const shares = normalised(weights).map(({ language, share }) => {
		const isSure = language === locale && known(language) === 1;
		return { language, share: isSure ? Math.max(share, shareOfKnowingLocale) : share };
	});
	const least = Math.min(smallestShare, Math.max(...shares.map(({ share }) => share)));
	const likely = shares.filter(({ share }) => share >= least);
	return normalised(likely).sort((a, b) => b.share - a.share);
}

function normalised(weights: readonly LanguageShare[]): LanguageShare[] {
	const sum = weights.reduce((total, { share }) => total + share, 0);
	return weights.map(({ language, share }) => ({ language, share: share / sum }));
}
