import { getContext, setContext } from 'svelte';
import type { Formats } from '#platform/i18n/format.ts';
import type { Locale } from '#platform/i18n/languages.ts';
import type { Translate } from '#platform/i18n/translate.ts';
import type { Paths } from '#src/paths.ts';

/** What the operator of an installation has set; see docs/operations.md. */
export interface Operator {
	readonly contact?: string | undefined;
	/** Where the source of this version is; the licence asks for it where it was changed. */
	readonly sourceUrl?: string | undefined;
}

/** What every component may need: the language, its texts and formats, and the addresses. */
export interface Site {
	readonly locale: Locale;
	readonly t: Translate;
	readonly f: Formats;
	readonly paths: Paths;
	/** `https://host`, for addresses that leave the site. */
	readonly origin: string;
	/** Path and query of this page, without the origin. */
	readonly path: string;
	readonly operator: Operator;
}

const key = Symbol('site');

export function provideSite(site: Site): void {
	setContext(key, site);
}

export function useSite(): Site {
	return getContext<Site>(key);
}
