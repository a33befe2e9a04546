import { editorialItems } from '#domain/editorial/editorial.reader.server.ts';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const { db } = pageRequest(event, 'organisations');
	return { view: new View(await editorialItems(db, 'organisation')) };
};
