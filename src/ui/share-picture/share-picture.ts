import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import tokens from '../../styles/tokens.css?raw';
import { coverPattern } from '../cover/cover-pattern.ts';
import { textWidthOf } from './font-widths.ts';
import { mix, themeColoursOf } from './theme-colours.ts';
import { wrapTitle } from './wrap-title.ts';

export interface SharePicture {
	/** Determines the pattern. */
	readonly seed: string;
	readonly theme: string;
	/** Small, above the title. */
	readonly overline: string;
	readonly title: string;
	/** Below the title. */
	readonly line: string;
}

const fonts = {
	bold: {
		file: 'src/ui/share-picture/fonts/AtkinsonHyperlegibleNext_700Bold.ttf',
		name: 'Atkinson Hyperlegible Next Bold',
	},
	regular: {
		file: 'src/ui/share-picture/fonts/AtkinsonHyperlegibleNext_400Regular.ttf',
		name: 'Atkinson Hyperlegible Next',
	},
};
const ink = '#1a211f';
const paper = '#fbf9f4';
const [width, height, margin, tile] = [1200, 630, 64, 70];
const [columns, rows] = [5, 9];
const textWidth = width - columns * tile - 2 * margin + 16;
const sizes = [84, 72, 60, 50, 42].map((size) => ({ size, lines: Math.floor(350 / (size * 1.2)) }));
const colours = themeColoursOf(tokens);
const boldWidth = textWidthOf(readFileSync(fonts.bold.file));
const regularWidth = textWidthOf(readFileSync(fonts.regular.file));

/** A picture for link previews, 1200 × 630, as PNG. The text needs no font of the machine. */
export async function sharePicture({ seed, theme, overline, title, line }: SharePicture): Promise<Buffer> {
	const { strong } = coloursOf(theme);
	const wrapped = wrapTitle(title, { width: textWidth, sizes }, boldWidth);
	const below = wrapTitle(
		line,
		{
			width: textWidth,
			sizes: [
				{ size: 32, lines: 1 },
				{ size: 28, lines: 2 },
			],
		},
		regularWidth,
	);
	const texts = await Promise.all([
		setText([overline], fonts.bold, 28, strong),
		setText(wrapped.lines, fonts.bold, wrapped.size, ink),
		setText(below.lines, fonts.regular, below.size, ink),
	]);
	const tops = [margin, margin + 76, height - margin - texts[2].info.height];
	return sharp(Buffer.from(groundSvg(seed, theme)))
		.composite(texts.map(({ data }, index) => ({ input: data, left: margin, top: tops[index] as number })))
		.png()
		.toBuffer();
}

/** Pango sets the lines as they are; at 72 dots per inch a point is a pixel. */
function setText(lines: readonly string[], font: typeof fonts.bold, size: number, colour: string) {
	const text = `<span foreground="${colour}">${escaped(lines.join('\n'))}</span>`;
	return sharp({ text: { text, font: `${font.name} ${size}`, fontfile: font.file, dpi: 72, rgba: true } })
		.png()
		.toBuffer({ resolveWithObject: true });
}

function groundSvg(seed: string, theme: string): string {
	const { strong, soft } = coloursOf(theme);
	const pattern = coverPattern(seed, columns, rows);
	const fills = [strong, mix(strong, soft, 0.45), paper];
	const layers = pattern.layers.map((data, index) => `<path fill="${fills[index]}" d="${data}"/>`);
	const left = width - columns * tile;
	const scale = tile / (pattern.width / columns);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
		<rect width="${width}" height="${height}" fill="${paper}"/>
		<rect x="${left}" width="${width - left}" height="${height}" fill="${soft}"/>
		<g transform="translate(${left} 0) scale(${scale})">${layers.join('')}</g>
		<rect width="${left}" height="12" fill="${strong}"/></svg>`;
}

function coloursOf(theme: string) {
	return colours.get(theme) ?? colours.get('none') ?? { strong: ink, soft: '#d9d4c6' };
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
