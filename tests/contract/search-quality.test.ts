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
 * measured last (docs/search-quality.md). A floor may only rise.
 */
const floors: readonly [question: string, texts: string | undefined, floor: number][] = [
	['de', 'de', 0.64],
	['de', 'en', 0.615],
	['en', 'en', 0.74],
	['en', 'de', 0.685],
	['fr', 'de', 0.725],
	['fr', 'en', 0.75],
	['ar', 'en', 0.715],
	['uk', 'en', 0.655],
	['de', undefined, 0.65],
	['en', undefined, 0.71],
	['fr', undefined, 0.765],
];

const styleFloors: readonly [style: string, floor: number][] = [
	['keywords', 0.7],
	['colloquial', 0.57],
	['misspelt', 0.745],
	['compound', 0.69],
	['question', 0.585],
	['jargon', 0.69],
	['synonym', 0.64],
	['place', 0.86],
	['unaccented', 0.81],
];

onEachEngine('search quality', (own) => {
	let search: Search;
	beforeAll(async () => {
		await loadMunicipalities(own.pool, 'build-data');
		await loadContent(own.db, shipped);
		search = await ownSearch(own.db);
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

	it.each(floors)('of questions in %s to texts in %s does not fall', async (language, texts, floor) => {
		const measured = await quality(
			questions.filter((question) => question.language === language),
			texts,
		);
		expect(measured).toBeGreaterThanOrEqual(floor);
	});

	describe('by style of the question', () => {
		it.each(styleFloors)('%s does not fall', async (style, floor) => {
			expect(await quality(questions.filter((question) => question.style === style))).toBeGreaterThanOrEqual(floor);
		});
	});
});
