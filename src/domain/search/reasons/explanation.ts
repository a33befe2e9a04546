import type { IndexAnswer } from '../index-query.ts';
import type { LanguageShare, WeightedTerm, Wish } from '../question/understanding.ts';

/** An answer in words, for whoever works on search: how the question was read, and the score of each hit. */
export function explanation({ understanding, hits, total, complete, share }: IndexAnswer): string {
	const { languages, wishes, correction } = understanding;
	return [
		`languages: ${languages.map(({ language, share: of }: LanguageShare) => `${language} ${of.toFixed(2)}`).join(', ')}`,
		...(correction ? [`did you mean: ${correction}`] : []),
		...wishes.flatMap(wishLines),
		`matches: ${total}, ${complete} with everything; each has at least ${Math.max(0, Math.round(100 * share))} % of the question`,
		...hits.map(
			({ id, score, language, cover }) => `${score.toFixed(2).padStart(7)}  ${language}  ${cover.toFixed(2)}  ${id}`,
		),
	].join('\n');
}

function wishLines({ text, concepts, terms }: Wish): string[] {
	const named = concepts.length > 0 ? `  concepts: ${concepts.join(', ')}` : '';
	return [
		`wish "${text}"${named}`,
		...Object.entries(terms).map(([language, list]) => `  ${language}: ${list.map(termText).join(', ') || '–'}`),
	];
}

/** Terms in brackets only raise the rank. */
function termText({ term, weight, reason, isStrong }: WeightedTerm): string {
	const text = `${term} ${weight.toFixed(2)} ${reason}`;
	return isStrong ? text : `(${text})`;
}
