import { expect, it } from 'vitest';
import { textsByLanguage } from './language-texts.ts';

it('variants of a language are one language, of three letters as well', () => {
	const record = {
		title: { pt: 'Balsa', 'pt-419': 'Ferry', ckb: 'بەلەم' },
		buildingBlocks: [{ text: { 'pt-419': 'Puerto' } }],
		status: 'running',
	};
	expect(Object.fromEntries(textsByLanguage(record))).toEqual({
		pt: [
			['title', 'Balsa'],
			['title', 'Ferry'],
			['buildingBlocks/0/text', 'Puerto'],
		],
		ckb: [['title', 'بەلەم']],
	});
});
