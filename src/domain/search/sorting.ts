import { localise } from '#platform/i18n/languages.ts';
import type { CatalogueEntry } from './catalogue.server.ts';
import type { SearchQuery, Sort } from './search-query.ts';

type Compare = (a: CatalogueEntry, b: CatalogueEntry) => number;

/** The order of a query's results. Without a text, relevance means the most complete entries first. */
export function comparator(query: SearchQuery, locale: string, ranks?: ReadonlyMap<string, number>): Compare {
	const collator = new Intl.Collator(locale, { numeric: true });
	const title = (entry: CatalogueEntry) => localise(entry.practice.record.title, locale).text;
	const byTitle: Compare = (a, b) => collator.compare(title(a), title(b));
	const first: Record<Sort, Compare> = {
		relevance: ranks ? (a, b) => rank(ranks, b) - rank(ranks, a) : (a, b) => completeness(b) - completeness(a),
		newest: (a, b) => day(b.practice.publishedAt) - day(a.practice.publishedAt) || start(b).localeCompare(start(a)),
		start: (a, b) => start(b).localeCompare(start(a)),
		title: byTitle,
	};
	return (a, b) => first[query.sort](a, b) || byTitle(a, b);
}

function rank(ranks: ReadonlyMap<string, number>, entry: CatalogueEntry): number {
	return ranks.get(entry.practice.slug) ?? 0;
}

function completeness({ practice: { record } }: CatalogueEntry): number {
	return (record.depth === 'full' ? 10 : 0) + (record.evidence?.level ?? 0);
}

/** The day of a moment, so that what was published together is ordered by something that says more. */
function day(moment: Date): number {
	return Math.floor(moment.getTime() / 86_400_000);
}

function start({ practice: { record } }: CatalogueEntry): string {
	return record.period.start ?? '';
}
