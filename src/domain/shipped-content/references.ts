import type { DataIssue } from '#platform/yaml/read-yaml.ts';
import type { Shipped, ShippedContent } from './read-content.server.ts';

type Content = Omit<ShippedContent, 'issues'>;

/** References from one content file to another that lead nowhere. */
export function referenceIssues(content: Content, knownMunicipality: (id: string) => boolean): DataIssue[] {
	const issues: DataIssue[] = [];
	const slugs = {
		practice: slugsOf(content.practices),
		article: slugsOf(content.editorial.article),
		film: slugsOf(content.editorial.film),
		programme: slugsOf(content.editorial.programme),
		organisation: slugsOf(content.editorial.organisation),
	};
	const check = (item: Shipped<unknown>, field: string, noun: keyof typeof slugs, targets: readonly string[]) => {
		for (const target of targets)
			if (!slugs[noun].has(target)) issues.push(missing(item, field, `there is no ${noun} "${target}"`));
	};
	const checkPlace = (item: Shipped<unknown>, field: string, ids: readonly string[]) => {
		for (const id of ids)
			if (!knownMunicipality(id)) issues.push(missing(item, field, `there is no municipality "${id}"`));
	};

	const checkTerms = (item: Shipped<unknown>, field: string, vocabulary: string, ids: readonly string[]) => {
		for (const id of ids)
			if (!content.vocabularies.term(vocabulary, id))
				issues.push(missing(item, field, `"${id}" is not in the vocabulary ${vocabulary}`));
	};

	for (const item of content.practices) {
		checkPlace(item, 'municipality', [item.content.municipality]);
		checkPlace(item, 'furtherMunicipalities', item.content.furtherMunicipalities);
		check(item, 'related', 'practice', item.content.related);
		check(item, 'programmes', 'programme', item.content.programmes);
	}
	for (const item of [...content.editorial.film, ...content.editorial.article])
		checkTerms(item, 'themes', 'themes', item.content.themes);
	for (const item of content.editorial.article) checkTerms(item, 'type', 'article-types', [item.content.type]);
	for (const item of content.editorial.film) {
		checkPlace(item, 'municipality', [item.content.municipality]);
		check(item, 'practices', 'practice', item.content.practices);
	}
	for (const item of content.editorial.article) check(item, 'practices', 'practice', item.content.practices);
	for (const item of content.editorial.programme) {
		check(item, 'partners', 'organisation', item.content.partners);
		check(item, 'films', 'film', item.content.films);
		for (const topic of item.content.keyTopics) check(item, 'keyTopics', 'organisation', topic.cooperation);
	}
	for (const item of content.editorial.collection) {
		for (const section of item.content.sections) check(item, 'sections', 'practice', section.practices);
		check(item, 'articles', 'article', item.content.articles);
		check(item, 'films', 'film', item.content.films);
		check(item, 'programmes', 'programme', item.content.programmes);
	}
	return issues;
}

function slugsOf(items: readonly Shipped<unknown>[]): Set<string> {
	return new Set(items.map((item) => item.slug));
}

function missing(item: Shipped<unknown>, field: string, message: string): DataIssue {
	return { file: item.file, line: 1, field, message };
}
