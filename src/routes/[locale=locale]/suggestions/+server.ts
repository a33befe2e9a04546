import { json } from '@sveltejs/kit';
import { limits, suggestionGroups } from '#domain/search/index.ts';
import { problemResponse } from '#platform/http/problem.ts';
import { errorMessages } from '#src/error-messages.ts';
import { pageRequest } from '#src/page-request.server.ts';

/** What the letters typed so far may mean, for the list below the search field. */
export const GET = async (event) => {
	const { search, locale, t, paths, view } = pageRequest(event, 'practices', 'municipalities');
	const text = event.url.searchParams.get('q') ?? '';
	if (text.length > limits.textLength) {
		const code = 'text-too-long';
		return problemResponse({ status: 400, code, detail: t(errorMessages[code]) }, locale);
	}
	const found = await search.suggestions(text, locale);
	const groups = suggestionGroups(found, view, t, paths).map((group) => ({
		label: t(`suggestions.${group.kind}`),
		items: group.items,
	}));
	const count = groups.reduce((sum, { items }) => sum + items.length, 0);
	return json({ groups, summary: t('suggestions.count', { count }) });
};
