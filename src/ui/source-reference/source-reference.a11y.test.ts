import { describe, expect, it } from 'vitest';
import { barriersOf, componentPages } from '../../../tests/fixtures/component-page.ts';
import { practiceIn } from '../../../tests/fixtures/ui-practice.ts';
import SourceReference from './SourceReference.svelte';

const pages = componentPages();
const sources = practiceIn('de').practice.sources.map((source) => ({ source }));

describe('source reference', () => {
	it('has no barrier', async () => {
		expect(await barriersOf(await pages.show(SourceReference, sources, { place: 'sentence' }))).toEqual([]);
	});

	it('is a link whose name says that the number is a source', async () => {
		const page = await pages.show(SourceReference, sources, { place: 'sentence' });
		const link = page.getByRole('link', { name: 'Quelle 2', exact: true });
		expect(await link.getAttribute('href')).toBe('#source-2');
		expect(await link.textContent()).toBe('[2]');
	});
});
