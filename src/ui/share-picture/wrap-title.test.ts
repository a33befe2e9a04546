import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textWidthOf } from './font-widths.ts';
import { themeColoursOf } from './theme-colours.ts';
import { wrapTitle } from './wrap-title.ts';

const widthOf = textWidthOf(readFileSync('src/ui/share-picture/fonts/AtkinsonHyperlegibleNext_700Bold.ttf'));
const box = {
	width: 700,
	sizes: [
		{ size: 80, lines: 3 },
		{ size: 40, lines: 4 },
	],
};
const wrap = (title: string) => wrapTitle(title, box, widthOf);

test('a short title is set large, on one line', () => {
	expect(wrap('Rucksack')).toEqual({ lines: ['Rucksack'], size: 80 });
});

test('lines fit and are about equally long', () => {
	const { lines, size } = wrap('Ein Haus für alle: Übergänge von der Kita in die Schule gestalten');
	const widths = lines.map((line) => widthOf(line, size));
	expect(Math.max(...widths)).toBeLessThanOrEqual(box.width);
	expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
});

test('a compound that does not fit at the large size is set smaller, not broken', () => {
	expect(wrap('Konzeptvergabeverfahren für Geflüchtete').lines.join(' ')).toBe(
		'Konzeptvergabeverfahren für Geflüchtete',
	);
	expect(wrap('Konzeptvergabeverfahren für Geflüchtete').size).toBe(40);
});

test('a word wider than the smallest size allows is broken with a hyphen', () => {
	const { lines, size } = wrap('Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung');
	expect(lines[0]).toMatch(/-$/);
	for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(box.width);
});

test('a line may end after a hyphen, and nothing gets lost', () => {
	const title = 'Profession-to-Profession-Mentoring für zugewanderte Fachkräfte in Toronto';
	expect(wrap(title).lines.join(' ').replaceAll('- ', '-')).toBe(title);
});

test('what has no room at any size ends with an ellipsis', () => {
	const { lines, size } = wrap('Mentoring für zugewanderte Fachkräfte '.repeat(8));
	expect(lines).toHaveLength(4);
	expect(lines.at(-1)).toMatch(/ …$/);
	for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(box.width);
});

test('umlauts are as wide as their letters, missing characters have a width', () => {
	expect(widthOf('Ü', 100)).toBeCloseTo(widthOf('U', 100));
	expect(widthOf('漢', 100)).toBeGreaterThan(0);
});

test('every theme has its light colours in the design tokens', () => {
	const colours = themeColoursOf(readFileSync('src/styles/tokens.css', 'utf8'));
	expect(colours.get('housing')).toEqual({ strong: '#a13a20', soft: '#f0c3b1' });
	expect(colours.size).toBeGreaterThanOrEqual(6);
});
