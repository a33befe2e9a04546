import { expect, it } from 'vitest';
import { parseDing } from './ding.ts';

const texts = (line: string) =>
	parseDing(line).map(({ groups }) =>
		groups.map(({ from, to }) => [from.map(({ text }) => text), to.map(({ text }) => text)]),
	);

it('pairs each sub-entry with its own translation, so that plurals and forms are known as well', () => {
	expect(texts('Dorf {n} | Dörfer {pl} :: village | villages')).toEqual([
		[
			[['Dorf'], ['village']],
			[['Dörfer'], ['villages']],
		],
	]);
});

it('reads synonyms, but not a semicolon inside a note', () => {
	expect(texts('Zaun {m} (aus Holz; aus Draht); Gatter {n} :: fence; paling')).toEqual([
		[
			[
				['Zaun', 'Gatter'],
				['fence', 'paling'],
			],
		],
	]);
});

it('leaves out grammar, fields, abbreviations and halves of compounds', () => {
	expect(texts('Vor- und Nachteil {m} /VNT/ <Nachteile> [econ.] :: merits ~pros /M.P./ [Br.]')).toEqual([
		[[['und Nachteil'], ['merits']]],
	]);
});

it('takes words around a slash for synonyms, unless they stand in a longer phrase', () => {
	expect(texts('Saal / Halle :: hall/auditorium')).toEqual([
		[
			[
				['Saal', 'Halle'],
				['hall', 'auditorium'],
			],
		],
	]);
	expect(texts('großer Saal/Raum :: large hall')).toEqual([[[['großer Saal/Raum'], ['large hall']]]]);
});

it('counts rare words less, and knows the words of sciences and trades', () => {
	const [entry] = parseDing('Oheim {m} [veraltet]; Onkel {m} [zool.] :: uncle');
	expect(entry?.groups[0]?.from.map(({ weight }) => weight)).toEqual([0.3, 1]);
	expect(entry?.technical).toBe(true);
});

it('skips comments and sub-entries without a translation', () => {
	expect(texts('# Version :: 1\nHof {m} | Höfe {pl} :: yard')).toEqual([[[['Hof'], ['yard']]]]);
});
