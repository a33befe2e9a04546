import type { LikenessToOwn } from '#domain/municipalities/likeness-grades.ts';
import type { PracticeCardView, PracticeWithPlace } from '#domain/practices/practice-card.view.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { practiceView, type PracticeView } from '#domain/practices/practice.view.ts';
import type { FacetView } from '#domain/search/facet.view.ts';
import type { PracticeListView } from '#domain/search/practice-list.view.ts';
import type { HitReasons, MatchReason } from '#domain/search/reasons/hit-reasons.ts';
import type { PassagePart } from '#domain/search/reasons/passage.ts';
import type { SearchQuery } from '#domain/search/index.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import { contentLicence } from './licence.ts';

/** Where answers are found; whole addresses. */
export interface AnswerAddresses {
	readonly list: (query: SearchQuery) => string;
	readonly listPage: (query: SearchQuery) => string;
	readonly practice: (slug: string) => string;
	readonly practicePage: (slug: string, locale?: Locale) => string;
}

export interface PracticeItem extends PracticeCardView {
	readonly url: string;
	readonly apiUrl: string;
	/** Why it was found; null where nothing was asked. */
	readonly match: MatchAnswer | null;
	/** How alike its place and the given one are; null where none was given or the practice is not of one place. */
	readonly likeness: LikenessToOwn | null;
}

export interface MatchAnswer {
	readonly language: string;
	readonly reasons: readonly Pick<MatchReason, 'asked' | 'found' | 'reason'>[];
	readonly missing: readonly string[];
	readonly passage: readonly PassagePart[] | null;
}

/** A page of results as the API gives it. */
export interface PracticeListAnswer {
	readonly total: number;
	/** How many of them have everything that was asked. */
	readonly complete: number;
	readonly correction: string | null;
	readonly isIncomplete: boolean;
	readonly page: number;
	readonly pages: number;
	readonly items: readonly PracticeItem[];
	readonly facets: readonly FacetView[];
	readonly links: {
		readonly self: string;
		readonly next: string | null;
		readonly prev: string | null;
		readonly html: string;
	};
}

export function practiceListAnswer(view: PracticeListView, addresses: AnswerAddresses): PracticeListAnswer {
	const { query, total, complete, correction, isIncomplete, pages, facets } = view;
	const at = (page: number) => (page >= 1 && page <= pages ? addresses.list({ ...query, page }) : null);
	return {
		total,
		complete,
		correction,
		isIncomplete,
		page: query.page,
		pages,
		items: view.items.map((card) => ({
			...card,
			...urls(card.slug, addresses),
			match: matchAnswer(view.reasons[card.slug]),
			likeness: view.likeness?.[card.slug] ?? null,
		})),
		facets,
		links: {
			self: addresses.list(query),
			next: at(query.page + 1),
			prev: at(Math.min(query.page - 1, pages)),
			html: addresses.listPage(query),
		},
	};
}

function matchAnswer(match: HitReasons | undefined): MatchAnswer | null {
	if (!match) return null;
	const reasons = match.reasons.map(({ asked, found, reason }) => ({ asked, found, reason }));
	return { language: match.language, reasons, missing: match.missing, passage: match.passage?.parts ?? null };
}

/** A whole practice as the API gives it: in one language, and its record in all of them. */
export interface PracticeAnswer extends PracticeView {
	readonly id: string;
	readonly url: string;
	readonly apiUrl: string;
	readonly pages: Readonly<Record<Locale, string>>;
	readonly licence: typeof contentLicence;
	readonly record: PracticeRecord;
}

export function practiceAnswer(
	entry: PracticeWithPlace,
	context: ViewContext,
	addresses: AnswerAddresses,
	languages: readonly Locale[],
): PracticeAnswer {
	const { id, slug, record } = entry.practice;
	const pages = languages.map((locale) => [locale, addresses.practicePage(slug, locale)]);
	return {
		...practiceView(entry, context),
		id: `urn:uuid:${id}`,
		...urls(slug, addresses),
		pages: Object.fromEntries(pages) as Record<Locale, string>,
		licence: contentLicence,
		record,
	};
}

function urls(slug: string, addresses: AnswerAddresses) {
	return { url: addresses.practicePage(slug), apiUrl: addresses.practice(slug) };
}
