import { error } from '@sveltejs/kit';
import { View } from '#ui/view.ts';
import { pageRequest } from '#src/page-request.server.ts';

export const load = (event) => {
	const { pages, locale, vocabularies } = pageRequest(event, 'pages');
	const text = pages.get(`criteria.${locale}`);
	if (!text) error(404);
	const terms = (name: string) =>
		vocabularies.terms(name).map(({ id }) => ({
			id,
			label: vocabularies.label(name, id, locale),
			definition: vocabularies.definition(name, id, locale)?.text ?? '',
		}));
	return {
		view: new View({ text, evidence: terms('evidence-levels'), transfer: terms('transfer-levels') }),
	};
};
