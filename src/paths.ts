import type { Locale } from '#platform/i18n/languages.ts';
import { queryParameters, type SearchQuery } from '#domain/search/search-query.ts';

/** Every address of the site. Addresses inside a language begin with it: `/de/practices`. */
export function pathsIn(locale: Locale) {
	const root = `/${locale}`;
	return {
		home: root,
		practices: (query?: SearchQuery) => `${root}/practices${query ? suffix(queryParameters(query)) : ''}`,
		/** What letters typed into the search field may mean, as JSON. */
		suggestions: `${root}/suggestions`,
		practice: (slug: string) => `${root}/practices/${slug}`,
		themes: `${root}/themes`,
		theme: (id: string) => `${root}/themes/${id}`,
		municipalities: (parameters?: URLSearchParams) => `${root}/municipalities${parameters ? suffix(parameters) : ''}`,
		municipality: (slug: string) => `${root}/municipalities/${slug}`,
		place: (parameters?: URLSearchParams) => `${root}/place${parameters ? suffix(parameters) : ''}`,
		map: (query?: SearchQuery) => `${root}/map${query ? suffix(queryParameters(query)) : ''}`,
		films: `${root}/films`,
		film: (slug: string) => `${root}/films/${slug}`,
		articles: `${root}/articles`,
		article: (slug: string) => `${root}/articles/${slug}`,
		programmes: `${root}/programmes`,
		programme: (slug: string) => `${root}/programmes/${slug}`,
		partners: `${root}/partners`,
		partner: (slug: string) => `${root}/partners/${slug}`,
		collections: `${root}/collections`,
		collection: (slug: string) => `${root}/collections/${slug}`,
		about: `${root}/about`,
		criteria: `${root}/criteria`,
		openData: `${root}/open-data`,
		accessibility: `${root}/accessibility`,
		privacy: `${root}/privacy`,
		imprint: `${root}/imprint`,
		easyLanguage: '/de/easy-language',
		themeFeed: (id: string) => `${root}/feeds/themes/${id}.atom`,
		countryFeed: (code: string) => `${root}/feeds/countries/${code.toLowerCase()}.atom`,
		feed: `${root}/feeds/practices.atom`,
	};
}

export type Paths = ReturnType<typeof pathsIn>;

export const rememberLocalePath = '/locale';

/** Names of the two forms of the page `place`; they follow its address. */
export const placeForms = { choose: '?/choose', forget: '?/forget' } as const;

export const apiPaths = {
	practices: (query?: SearchQuery) => `/api/v1/practices${query ? suffix(queryParameters(query)) : ''}`,
	practice: (slug: string) => `/api/v1/practices/${slug}`,
	openApi: '/api/v1/openapi.json',
};

export function coverPath(slug: string): string {
	return `/covers/practices/${slug}.png`;
}

function suffix(parameters: URLSearchParams): string {
	const text = parameters.toString();
	return text ? `?${text}` : '';
}
