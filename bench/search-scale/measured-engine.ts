// A process of its own for one engine, so that its memory and its garbage are nobody else's.
import type { Engine } from '../search-engines/engine.ts';
import { startEngine, type EngineName } from '../search-engines/engines.ts';
import { ask, timeBuild, type Report } from './measurement.ts';
import { PracticeMaker } from './practices.ts';
import { syntheticQuestions } from './questions.ts';
import { readShippedTexts } from './shipped-texts.ts';

const clientCounts = [1, 8];
const questionCount = 1000;
const warmUpCount = 1000;
const seeds = { documents: 1, questions: 2, warmUp: 3 };

/** What this process does of: building, opening what another one has built, asking. */
export const phases = { all: ['build', 'ask'], first: ['build'], second: ['open', 'ask'] } as const;

const [name = '', docs = '', folder = '', phase = ''] = process.argv.slice(2);
const steps: readonly string[] = phases[phase as keyof typeof phases];
const report = (message: Report) => void process.send?.(message);
const shipped = readShippedTexts('content');
const engine = await startEngine(name as EngineName, folder);
process.once('SIGTERM', () => void engine.close().finally(() => process.exit(1)));
if (steps.includes('build')) await build(engine);
if (steps.includes('open')) await open(engine);
if (steps.includes('ask')) await askAll(engine);
process.disconnect?.();
await engine.close();

async function build(built: Engine): Promise<void> {
	const documents = new PracticeMaker(shipped, seeds.documents).first(Number(docs));
	report({ buildSeconds: await timeBuild(documents, (incoming) => built.build(incoming)) });
}

/** Opening is over when the first question is answered. */
async function open(opened: Engine): Promise<void> {
	const began = performance.now();
	await opened.open?.();
	await ask(opened, syntheticQuestions(1, seeds.warmUp, shipped), 1);
	report({ startSeconds: (performance.now() - began) / 1000 });
}

async function askAll(asked: Engine): Promise<void> {
	await ask(asked, syntheticQuestions(warmUpCount, seeds.warmUp, shipped), 1);
	const [indexBytes, memoryBytes] = [await asked.indexBytes(), await asked.memoryBytes()];
	const questions = syntheticQuestions(questionCount, seeds.questions, shipped);
	for (const clients of clientCounts)
		report({ clients, ...(await ask(asked, questions, clients)), indexBytes, memoryBytes });
}
