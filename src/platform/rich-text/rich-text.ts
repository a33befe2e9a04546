import { Marked } from 'marked';
import sanitize from 'sanitize-html';

/** Level of the headings in a text: one below the heading that it stands under. */
export type HeadingLevel = 2 | 3;

const marked = new Marked({ gfm: true, breaks: false });

/** The closed set of elements that a text may use; everything else is taken out. */
function allowed(level: HeadingLevel): sanitize.IOptions {
	const [heading, lower] = [`h${level}`, `h${level + 1}`];
	return {
		allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'a', heading, lower, 'blockquote', 'br', 'mark'],
		allowedAttributes: { a: ['href', 'rel', 'hreflang'] },
		allowedSchemes: ['http', 'https', 'mailto'],
		transformTags: {
			h1: heading,
			h2: heading,
			h3: heading,
			h4: lower,
			a: (tagName, { href = '' }) => ({ tagName, attribs: { href, rel: 'noopener noreferrer' } }),
		},
	};
}

const rendered = new Map<string, string>();
const mostRendered = 5000;

/** Markdown as HTML of a closed set of elements: safe to show whoever wrote it. Results are kept, a bounded number. */
export function richTextHtml(markdown: string, level: HeadingLevel = 3): string {
	const key = `${level} ${markdown}`;
	let html = rendered.get(key);
	if (html === undefined) {
		if (rendered.size >= mostRendered) rendered.clear();
		rendered.set(key, (html = sanitize(marked.parse(markdown, { async: false }), allowed(level))));
	}
	return html;
}

/** Markdown as plain text, for descriptions and feeds. */
export function plainText(markdown: string): string {
	return plainBlocks(markdown).join(' ');
}

const blockBorder = /<\/?(?:p|ul|ol|li|h[1-6]|blockquote|pre|table|tr|td|th|hr|br)\b[^>]*>/g;

/** Paragraphs, headings and entries of lists as plain text each. */
export function plainBlocks(markdown: string): string[] {
	const html = marked.parse(markdown, { async: false }).replace(/\s+/g, ' ').replace(blockBorder, '\n');
	const text = sanitize(html, { allowedTags: [], allowedAttributes: {} });
	return text
		.split('\n')
		.map((block) => block.replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof escaped) => escaped[name]).trim())
		.filter(Boolean);
}

/** What the sanitiser escapes even where no element is left. */
const escaped = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
