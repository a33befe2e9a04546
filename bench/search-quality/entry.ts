import type { FieldName, SearchDocument } from '#domain/search/search-document.ts';
import type { JudgedDocument } from './judged-set.ts';

/** What a result is: a document, or all translations of one text together. */
export interface Entry {
	readonly id: string;
	/** Its own id where it has no group. */
	readonly group: string;
	readonly documents: readonly JudgedDocument[];
}

/** Groups whose documents are one text in several languages: none has a language twice. */
export function translatedGroups(documents: readonly JudgedDocument[]): ReadonlySet<string> {
	const groups = Map.groupBy(documents, ({ group }) => group);
	const translated = [...groups].filter(
		([, members]) => new Set(members.map(({ lang }) => lang)).size === members.length,
	);
	return new Set(translated.flatMap(([group]) => group ?? []));
}

export function entriesOf(documents: readonly JudgedDocument[], translated: ReadonlySet<string>): Entry[] {
	const entryId = ({ id, group }: JudgedDocument) => (group && translated.has(group) ? group : id);
	const entries = Map.groupBy(documents, entryId);
	return [...entries].map(([id, members]) => ({ id, group: members[0]?.group ?? id, documents: members }));
}

/** The entry as the index takes it; only its texts tell it from others. */
export function searchDocument({ id, documents }: Entry): SearchDocument {
	const versions = documents.map(({ lang, title, text }) => {
		const fields: Partial<Record<FieldName, string>> = { ...(title ? { title } : {}), summary: text };
		return { language: lang, fields };
	});
	const values = documents.map(({ lang }) => `language:${lang}`);
	return { id, stamp: 1, versions, values, prior: 0, publishedAt: 0, startYear: 0, titles: {} };
}
