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

const rendered = new Map<string, string>();
const mostRendered = 5000;

/** Markdown as HTML of a closed set of elements: safe to show whoever wrote it. Results are kept, a bounded number. */
export function richTextHtml(markdown: string): string {
	let html = rendered.get(markdown);
	if (html === undefined) {
		if (rendered.size >= mostRendered) rendered.clear();
		rendered.set(markdown, (html = sanitize(marked.parse(markdown, { async: false }), allowed)));
	}
	return html;
}

/** Markdown as plain text, for descriptions and feeds. */
export function plainText(markdown: string): string {
	const text = sanitize(marked.parse(markdown, { async: false }), { allowedTags: [], allowedAttributes: {} });
	return text.replace(/\s+/g, ' ').trim();
}
