import { error, redirect } from '@sveltejs/kit';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = (event) => {
	const { pages, locale, paths } = pageRequest(event, 'pages');
	const { page } = event.params;
	const text = pages.get(`${page}.${locale}`);
	if (text) return { view: new View({ ...text, languages: page === 'easy-language' ? ['de'] : undefined }) };
	if (page === 'easy-language') redirect(302, paths.easyLanguage);
	error(404);
};
