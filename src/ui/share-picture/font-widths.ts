/** How wide a text is set in a font of a size, in pixels; kerning is left aside. */
export type TextWidth = (text: string, size: number) => number;

/** Reads the advance widths from a TrueType font: tables `cmap` (format 4), `hmtx`, `hhea`, `head` of OpenType. */
export function textWidthOf(font: Buffer): TextWidth {
	const table = tablesOf(font);
	const unitsPerEm = font.readUInt16BE(table('head') + 18);
	const known = font.readUInt16BE(table('hhea') + 34);
	const advance = (glyph: number) => font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, known - 1));
	const glyphOf = glyphsByCharacter(font, table('cmap'));
	return (text, size) =>
		[...text].reduce((sum, character) => sum + advance(glyphOf(character.codePointAt(0) ?? 0)), 0) *
		(size / unitsPerEm);
}

/** Where each table begins. */
function tablesOf(font: Buffer): (tag: string) => number {
	const count = font.readUInt16BE(4);
	const records = Array.from({ length: count }, (_, index) => 12 + 16 * index);
	const offsets = new Map(records.map((at) => [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)]));
	return (tag) => {
		const offset = offsets.get(tag);
		if (offset === undefined) throw new Error(`the font has no table ${tag}`);
		return offset;
	};
}

/** Glyph of a character; 0, the box for what is missing, where the font has none. */
function glyphsByCharacter(font: Buffer, cmap: number): (character: number) => number {
	const start = formatFour(font, cmap);
	const segments = font.readUInt16BE(start + 6) / 2;
	const column = (number: number, segment: number) =>
		start + 14 + 2 * (number * segments + segment) + (number > 0 ? 2 : 0);
	return (character) => {
		for (let segment = 0; segment < segments; segment++) {
			if (font.readUInt16BE(column(0, segment)) < character) continue;
			const first = font.readUInt16BE(column(1, segment));
			if (first > character) return 0;
			const delta = font.readUInt16BE(column(2, segment));
			const rangeAt = column(3, segment);
			const range = font.readUInt16BE(rangeAt);
			if (range === 0) return (character + delta) & 0xffff;
			const glyph = font.readUInt16BE(rangeAt + range + 2 * (character - first));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}

function formatFour(font: Buffer, cmap: number): number {
	for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
		const start = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
		if (font.readUInt16BE(start) === 4) return start;
	}
	throw new Error('the font maps no characters of the basic plane');
}
