import Negotiator from 'negotiator';
import { isLocale, locales, type Locale } from '#platform/i18n/languages.ts';

/** The interface language for a visitor: the remembered one, else the best of what the browser asks for. */
export function negotiateLocale(remembered: string | undefined, acceptLanguage: string | null): Locale {
	if (isLocale(remembered)) return remembered;
	const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } });
	const [best] = acceptLanguage ? negotiator.languages([...locales]) : [];
	return isLocale(best) ? best : 'en';
}
