import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = async (event) => {
	const { reader } = pageRequest(event);
	return { view: new View(await reader.items('film')) };
};
