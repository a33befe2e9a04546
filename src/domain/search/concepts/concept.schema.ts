import * as v from 'valibot';
import { slug } from '#platform/schema/fields.ts';
import { conceptLanguages } from './concept.ts';

const word = v.pipe(
	v.string(),
	v.trim(),
	v.regex(/[\p{L}\p{N}]/u, 'is empty: it has no letter and no digit'),
	v.maxLength(60, 'is longer than 60 characters'),
);

const concept = v.strictObject({
	id: slug,
	broader: v.optional(v.array(slug), []),
	labels: v.strictObject(v.entriesFromList(conceptLanguages, word)),
	words: v.optional(v.strictObject(v.entriesFromList(conceptLanguages, v.optional(v.array(word), []))), {}),
});

/** One file of `content/concepts/`: a list of concepts, each word of a concept once in a language. */
export const conceptsSchema = v.array(
	v.pipe(
		concept,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			for (const keys of repeatedWords(dataset.value))
				addIssue({ message: 'stands in this concept already', path: issuePath(keys) });
		}),
	),
);

/** Where a word repeats the label or an earlier word of its language; capitals make no difference. */
function repeatedWords({ labels, words }: v.InferOutput<typeof concept>): [string, string, number][] {
	return conceptLanguages.flatMap((language) => {
		const all = [labels[language], ...words[language]].map((text) => text.toLocaleLowerCase(language));
		return words[language].flatMap((_, index): [string, string, number][] =>
			all.indexOf(all[index + 1] as string) <= index ? [['words', language, index]] : [],
		);
	});
}

function issuePath(keys: readonly (string | number)[]) {
	const path = keys.map((key) => ({ type: 'unknown', origin: 'value', input: undefined, key, value: undefined }));
	return path as unknown as [v.IssuePathItem, ...v.IssuePathItem[]];
}
