import { ask } from '../../tests/fixtures/http.ts';
import { browserHeaders, pages, type Page } from './pages.ts';

/** Bytes of the bodies that a browser without a cache fetches, as transferred with Brotli. */
export interface FirstView {
	readonly page: Page;
	readonly html: number;
	readonly css: number;
	/** Those whose characters the page has. */
	readonly fonts: number;
	readonly scripts: number;
	readonly pictures: number;
}

export async function measureFirstViews(url: string): Promise<FirstView[]> {
	return Promise.all((['home', 'list', 'practice'] as const).map((page) => measureView(url, page)));
}

async function measureView(url: string, page: Page): Promise<FirstView> {
	const fetched = async (path: string) => {
		const { status, bytes, text } = await ask(url, path, { headers: browserHeaders });
		if (status !== 200) throw new Error(`${path}: ${status}`);
		return { length: bytes.length, text };
	};
	const all = (paths: Iterable<string>) => Promise.all([...new Set(paths)].map(fetched));

	const html = await fetched(pages[page]);
	const links = tags(html.text, 'link');
	const sheets = await all(
		links.filter((tag) => attribute(tag, 'rel') === 'stylesheet').map((tag) => attribute(tag, 'href')),
	);
	const css = sheets.map(({ text }) => text).join('\n');
	const preloaded = links.filter((tag) => attribute(tag, 'as') === 'font').map((tag) => attribute(tag, 'href'));
	const fonts = await all([...preloaded, ...fontsFor(css, visibleText(html.text))]);
	const scripts = await all(
		tags(html.text, 'script')
			.map((tag) => attribute(tag, 'src'))
			.filter(Boolean),
	);
	const icons = links.filter((tag) => attribute(tag, 'rel') === 'icon').map((tag) => attribute(tag, 'href'));
	const pictures = await all([...icons, ...tags(html.text, 'img').map((tag) => attribute(tag, 'src'))]);
	const view = {
		html: html.length,
		css: sum(sheets),
		fonts: sum(fonts),
		scripts: sum(scripts),
		pictures: sum(pictures),
	};
	return { page, ...view };
}

const sum = (files: readonly { length: number }[]) => files.reduce((total, { length }) => total + length, 0);
const tags = (html: string, name: string) => html.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function visibleText(html: string): string {
	return html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
}

/** A browser fetches a font when the text has a character of its range. */
function fontsFor(css: string, text: string): string[] {
	const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
	const points = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
	return faces.flatMap((face) => {
		const address = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
		const ranges = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
		return address && (!ranges || [...points].some((point) => inRanges(point, ranges))) ? [address] : [];
	});
}

function inRanges(point: number, ranges: string): boolean {
	return ranges.split(',').some((range) => {
		const [from = '', to = from] = range.trim().slice(2).split('-');
		return (
			point >= Number.parseInt(from.replace(/\?/g, '0'), 16) && point <= Number.parseInt(to.replace(/\?/g, 'f'), 16)
		);
	});
}
