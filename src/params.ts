import { defineParams } from '@sveltejs/kit/params';
import { isLocale } from '#platform/i18n/languages.ts';

const textPages = ['about', 'accessibility', 'privacy', 'imprint', 'easy-language'] as const;

export const params = defineParams({
	locale: (value) => (isLocale(value) ? value : undefined),
	page: (value) => textPages.find((page) => page === value),
});
