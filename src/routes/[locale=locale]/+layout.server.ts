import { siteOf } from '#ui/site-of.ts';
import { View } from '#ui/view.ts';

export const load = ({ params, url, locals }) => ({
	site: new View(
		siteOf(url, params.locale, {
			contact: locals.context.env.OPERATOR_CONTACT,
			sourceUrl: locals.context.env.SOURCE_URL,
		}),
	),
});
