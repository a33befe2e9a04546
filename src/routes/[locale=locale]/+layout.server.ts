import { siteOf } from '#ui/site-of.ts';
import { View } from '#ui/view.ts';

export const load = ({ params, url, locals }) => ({
	site: new View(siteOf(url, params.locale, locals.context.env.OPERATOR_CONTACT)),
});
