import { editorialItems } from '#domain/editorial/editorial.reader.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const { db } = pageRequest(event, 'articles');
	const articles = await editorialItems(db, 'article');
	return { view: new View(articles.sort((a, b) => b.published.localeCompare(a.published))) };
};
