import { translator } from '#platform/i18n/translate.ts';
import { pngAnswer } from '../png-answer.server.ts';

/** The site's own picture; in English, since one address serves all languages. */
export const GET = ({ url, locals: { cacheTags } }) => {
	cacheTags.add('covers');
	const t = translator('en');
	return pngAnswer({
		seed: t('site.name'),
		theme: 'none',
		overline: url.host,
		title: t('site.name'),
		line: t('site.claim'),
	});
};
