import { Marked } from 'marked';
import sanitize from 'sanitize-html';

const marked = new Marked({ gfm: true, breaks: false });

/** The closed set of elements that a text may use; everything else is taken out. */
const allowed: sanitize.IOptions = {
	allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'h3', 'h4', 'blockquote', 'br', 'mark'],
	allowedAttributes: { a: ['href', 'rel', 'hreflang'] },
	allowedSchemes: ['http', 'https', 'mailto'],
	transformTags: {
		h1: 'h3',
		h2: 'h3',
		a: (tagName, attributes) => ({ tagName, attribs: { href: attributes['href'] ?? '', rel: 'noopener noreferrer' } }),
	},
};

/** Markdown as HTML of a closed set of elements: safe to show whoever wrote it. */
export function richTextHtml(markdown: string): string {
	return sanitize(marked.parse(markdown, { async: false }), allowed);
}

/** Markdown as plain text, for descriptions and feeds. */
export function plainText(markdown: string): string {
	const text = sanitize(marked.parse(markdown, { async: false }), { allowedTags: [], allowedAttributes: {} });
	return text.replace(/\s+/g, ' ').trim();
}
