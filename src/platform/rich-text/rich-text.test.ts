import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainBlocks, plainText, richTextHtml } from './rich-text.ts';

it.each([
	['<script>alert(1)</script>', /script|alert/],
	['<img src=x onerror=alert(1)>', /<img|onerror/],
	['[x](javascript:alert(1))', /javascript/],
	['[x](data:text/html;base64,xx)', /data:/],
	['<a href="https://example.org" onclick="x" style="x" target="_blank">a</a>', /onclick|style|target/],
	['<iframe src="https://example.org"></iframe>', /iframe/],
	['<p style="position:fixed">x</p>', /style/],
	['<svg><use href="x"/></svg>', /svg/],
])('%s is made harmless', (markdown, harmful) => {
	expect(richTextHtml(markdown)).not.toMatch(harmful);
});

it('whatever is written, nothing but the closed set of elements comes out', () => {
	const pieces = fc.array(
		fc.oneof(
			fc.string(),
			fc.constantFrom('<', '>', '"', '<script', '<a href=', 'javascript:', '](', '<!--', 'onload='),
		),
	);
	const closedSet = /<(?!\/?(p|ul|ol|li|strong|em|a|h3|h4|blockquote|br|mark)\b)/;
	fc.assert(
		fc.property(pieces, (parts) => {
			expect(richTextHtml(parts.join(''))).not.toMatch(closedSet);
		}),
	);
});

it('links leave without this window in their hand', () => {
	expect(richTextHtml('[Stadt](https://example.org)')).toBe(
		'<p><a href="https://example.org" rel="noopener noreferrer">Stadt</a></p>\n',
	);
});

it('a description has the words and no marks', () => {
	expect(plainText('# Titel\n\nEin *Wort* [mit](https://a.example) Link\n\n- eins')).toBe(
		'Titel Ein Wort mit Link eins',
	);
});

it('plain blocks are paragraphs, headings and each entry of a list, without line breaks of their own', () => {
	const markdown =
		'# Titel\n\nEin Satz,\nder *weiter* geht.\n\n- eins\n  - eins & a\n- zwei <script>x</script>\n\n1. drei';
	expect(plainBlocks(markdown)).toEqual(['Titel', 'Ein Satz, der weiter geht.', 'eins', 'eins & a', 'zwei', 'drei']);
});
