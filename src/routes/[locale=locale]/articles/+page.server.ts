import { newestArticles } from '#domain/site/home.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const { reader } = pageRequest(event);
	return { view: new View(newestArticles(await reader.items('article'))) };
};
