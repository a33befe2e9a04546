import { describe, expect, it } from 'vitest';
import { likenessReasons } from '#domain/municipalities/likeness-grades.ts';
import { municipality } from '#domain/municipalities/municipality.fixture.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { entries } from '#domain/open-data/shipped-entries.fixture.ts';
import type { PracticeRecord } from '#domain/practices/practice.schema.ts';
import { homeQuestions, originQuestions, transferAspects } from './transfer-questions.ts';

const { record } = entries.find(({ practice }) => practice.slug === 'altena-kuemmerer')!.practice;
const atOrigin = (different: Partial<PracticeRecord>) =>
	transferAspects.flatMap((aspect) => originQuestions({ ...record, ...different }, aspect));
const atHome = (different: Partial<Municipality>, changed: Partial<PracticeRecord> = {}) => {
	const reasons = likenessReasons(municipality(), municipality(different));
	return transferAspects.flatMap((aspect) => homeQuestions({ record: { ...record, ...changed }, reasons }, aspect));
};

describe('those who did it are asked', () => {
	const text = { de: 'Steht im Eintrag.' };
	const money = { amount: 1, currency: 'EUR', per: 'year', source: record.sources[0]!.id } as const;

	it.each([
		['cost', { cost: undefined }, { cost: money }],
		['cost', { cost: 'unknown' as const }, { cost: money }],
		['funding', { funding: 'unknown' as const }, { funding: ['municipal'] }],
		['legalBasis', { legalBasis: undefined }, { legalBasis: text }],
		['results', { results: 'not-measured' as const }, { results: [{ indicator: text, value: 1, source: 'a' }] }],
		['enabling', { conditions: { hindering: text } }, { conditions: { enabling: text } }],
		['core', { transferability: {} }, { transferability: { core: text } }],
		['offers', { offers: [] }, { offers: ['call'] }],
	])('for %s where the entry is silent, and not where it speaks', (question, silent, speaking) => {
		expect(atOrigin(silent)).toContain(question);
		expect(atOrigin(speaking)).not.toContain(question);
	});
});

describe('at home one settles', () => {
	it('whether it is needed, who pays, who works, who decides, and how to try it, in any place', () => {
		expect(atHome({}, { partners: [] })).toEqual(['group', 'wish', 'money', 'people', 'decision', 'trial']);
	});

	it.each([
		['smaller', { inhabitants: 1_000 }],
		['larger', { inhabitants: 500_000 }],
		['region', { region: '02' }],
		['country', { country: 'CA' }],
		['surroundings', { population30km: 20_000 }],
		['surroundings', { nearestCity: { id: 'gn-1', km: 200 } }],
	])('what follows from a place that is different: %s', (question, different) => {
		expect(atHome(different)).toContain(question);
		expect(atHome({})).not.toContain(question);
	});

	it('asks of the country and not of the state too', () => {
		expect(atHome({ country: 'CA', region: '08' })).not.toContain('region');
	});

	it('asks for partners where the practice had some', () => {
		expect(atHome({}, { partners: [{ name: 'Stellwerk' }] })).toContain('partners');
	});
});
