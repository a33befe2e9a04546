import { error, json } from '@sveltejs/kit';
import { emptyQuery, limits, suggestionGroups } from '#domain/search/index.ts';
import { pageRequest } from '#src/page-request.server.ts';

/** What the letters typed so far may mean, for the list below the search field. */
export const GET = async (event) => {
	const { search, locale, t, paths, view } = pageRequest(event, 'practices', 'municipalities');
	const text = event.url.searchParams.get('q') ?? '';
	if (text.length > limits.textLength) error(400, { message: 'text-too-long' });
	const found = await search.suggestions(text, locale);
	const addresses = { ...paths, question: (question: string) => paths.practices({ ...emptyQuery, text: question }) };
	const groups = suggestionGroups(found, view, addresses).map((group) => ({
		label: t(`suggestions.${group.kind}`),
		items: group.items,
	}));
	const count = groups.reduce((sum, { items }) => sum + items.length, 0);
	return json({ groups, summary: t('suggestions.count', { count }) });
};
