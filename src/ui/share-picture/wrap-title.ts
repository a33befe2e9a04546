import type { TextWidth } from './font-widths.ts';

export interface TitleBox {
	readonly width: number;
	/** Font sizes from the largest, each with the lines that have room at it. */
	readonly sizes: readonly { readonly size: number; readonly lines: number }[];
}

export interface WrappedTitle {
	readonly lines: readonly string[];
	readonly size: number;
}

/** Sets a title as large as it fits, in lines of about equal length; at the smallest size it is cut if it must be. */
export function wrapTitle(title: string, box: TitleBox, widthOf: TextWidth): WrappedTitle {
	for (const { size, lines: most } of box.sizes) {
		const wide = (line: string) => widthOf(line, size);
		const lines = balancedLines(piecesOf(title), box.width, wide);
		if (lines && lines.length <= most) return { lines, size };
	}
	const { size, lines: most } = box.sizes.at(-1) as TitleBox['sizes'][number];
	const wide = (line: string) => widthOf(line, size);
	const pieces = piecesOf(title).flatMap((piece) => brokenPieces(piece, box.width, wide));
	return { lines: cut(linesOf(pieces, box.width, wide), most, box.width, wide), size };
}

type Wide = (line: string) => number;

/** Parts after which a line may end: words with their space, and the halves of a hyphenated one. */
function piecesOf(title: string): string[] {
	return title.trim().match(/[^\s\-–/]*[-–/]+\s*|[^\s\-–/]+\s*/gu) ?? [];
}

/** The fewest lines that hold the pieces, as even as they can be; undefined if a piece is wider than a line. */
function balancedLines(pieces: readonly string[], width: number, wide: Wide): string[] | undefined {
	const widest = Math.max(0, ...pieces.map((piece) => wide(piece.trimEnd())));
	if (widest > width) return undefined;
	const fewest = linesOf(pieces, width, wide).length;
	let [low, high] = [widest, width];
	while (high - low > 4) {
		const middle = (low + high) / 2;
		if (linesOf(pieces, middle, wide).length > fewest) low = middle;
		else high = middle;
	}
	return linesOf(pieces, high, wide);
}

function linesOf(pieces: readonly string[], width: number, wide: Wide): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (line && wide((line + piece).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += piece;
	}
	return line ? [...lines, line.trimEnd()] : lines;
}

/** A word wider than a line, in parts that fit with a hyphen. */
function brokenPieces(piece: string, width: number, wide: Wide): string[] {
	const parts: string[] = [];
	let rest = [...piece];
	while (wide(rest.join('').trimEnd()) > width) {
		let length = 1;
		while (length < rest.length && wide(`${rest.slice(0, length + 1).join('')}-`) <= width) length++;
		parts.push(`${rest.slice(0, length).join('')}-`);
		rest = rest.slice(length);
	}
	return [...parts, rest.join('')];
}

function cut(lines: readonly string[], most: number, width: number, wide: Wide): string[] {
	if (lines.length <= most) return [...lines];
	const kept = lines.slice(0, most);
	let last = kept.pop() ?? '';
	while (last && wide(`${last} …`) > width) last = last.replace(/\s*\S+$/u, '');
	return [...kept, `${last} …`.trim()];
}
