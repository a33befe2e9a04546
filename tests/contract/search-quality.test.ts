import { beforeAll, describe, expect, it } from 'vitest';
import { loadMunicipalities } from '#domain/municipalities/load-municipalities.server.ts';
import { ndcg10 } from '#domain/search/evaluation/metrics.ts';
import { gradesOf, readNeeds } from '#domain/search/evaluation/read-needs.ts';
import { detectLanguages } from '#domain/search/question/language-detector.ts';
import type { Search } from '#domain/search/index.ts';
import { loadContent } from '#domain/shipped-content/load-content.server.ts';
import { onEachEngine } from '../fixtures/each-engine.ts';
import { shipped } from '../fixtures/editing.ts';
import { ownSearch } from '../fixtures/own-search.ts';

const read = readNeeds('search-eval/needs.yaml');
if (!read.ok) throw new Error('the judged needs cannot be read');
const questions = read.value.flatMap((need) => need.queries.map((query) => ({ ...query, grades: gradesOf(need) })));

/**
 * Least mean nDCG@10 of the judged questions, by language of the question and of the texts: a little below what was
 * measured last (docs/search-quality.md); `--reporter=verbose` prints what is measured now. A floor may only rise.
 */
const floors: readonly [question: string, texts: string | undefined, floor: number][] = [
	['de', 'de', 0.655],
	['de', 'en', 0.67],
	['en', 'en', 0.745],
	['en', 'de', 0.725],
	['fr', 'de', 0.74],
	['fr', 'en', 0.785],
	['ar', 'en', 0.79],
	['uk', 'en', 0.655],
	['de', undefined, 0.685],
	['en', undefined, 0.74],
	['fr', undefined, 0.8],
];

const styleFloors: readonly [style: string, floor: number][] = [
	['keywords', 0.745],
	['colloquial', 0.58],
	['misspelt', 0.8],
	['compound', 0.69],
	['question', 0.625],
	['jargon', 0.75],
	['synonym', 0.715],
	['place', 0.915],
	['unaccented', 0.83],
];

onEachEngine('search quality', (own) => {
	let search: Search;
	beforeAll(async () => {
		await loadMunicipalities(own.pool, 'build-data');
		await loadContent(own.db, shipped);
		const opened = await ownSearch(own.db);
		search = opened.search;
		return opened.close;
	});

	async function quality(asked: typeof questions, texts?: string): Promise<number> {
		let sum = 0;
		for (const { text, language, grades } of asked) {
			const { hits } = await search.engine.answer({
				text,
				locale: language,
				detected: detectLanguages(text),
				selected: {},
				sort: 'relevance',
				offset: 0,
				limit: 10,
				languages: texts ? [texts] : undefined,
			});
			sum += ndcg10(
				hits.map(({ id }) => id),
				grades,
			);
		}
		return sum / asked.length;
	}

	it.for(floors)('of questions in %s to texts in %s does not fall', async ([language, texts, floor], { annotate }) => {
		const measured = await quality(
			questions.filter((question) => question.language === language),
			texts,
		);
		await annotate(measured.toFixed(3), 'nDCG@10');
		expect(measured).toBeGreaterThanOrEqual(floor);
	});

	describe('by style of the question', () => {
		it.for(styleFloors)('%s does not fall', async ([style, floor], { annotate }) => {
			const measured = await quality(questions.filter((question) => question.style === style));
			await annotate(measured.toFixed(3), 'nDCG@10');
			expect(measured).toBeGreaterThanOrEqual(floor);
		});
	});
});
