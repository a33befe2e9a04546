import { error } from '@sveltejs/kit';
import { practiceCardView } from '#domain/practices/practice-card.view.ts';
import { isLocale, localise } from '#platform/i18n/languages.ts';
import { translator } from '#platform/i18n/translate.ts';
import { placeText } from '#ui/practice-card/place-text.ts';
import { viewContextOf } from '#src/context.server.ts';
import { pngAnswer } from '../../png-answer.server.ts';

/** One picture for all languages of a practice: in its original one. */
export const GET = async ({ params, locals: { context, cacheTags } }) => {
	cacheTags.add(`practice:${params.slug}`).add('municipalities');
	const entry = (await context.search.catalogue()).get(params.slug);
	if (!entry) error(404);
	const { record } = entry.practice;
	const locale = isLocale(record.originalLanguage) ? record.originalLanguage : 'en';
	const card = practiceCardView(entry, viewContextOf(context, locale));
	return pngAnswer({
		seed: params.slug,
		theme: record.themes[0] ?? 'none',
		overline: translator(locale)('site.name'),
		title: localise(record.title, record.originalLanguage).text,
		line: placeText(card, translator(locale)),
	});
};
