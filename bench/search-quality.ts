import { parseArgs } from 'node:util';
import { KgpIndex, parts, readKnowledge, type Part } from './search-engines/kgp-index.ts';
import { evaluate } from './search-quality/evaluate.ts';
import { readJudgedSet, type JudgedSet } from './search-quality/judged-set.ts';
import { SetError } from './search-quality/set-file.ts';
import { table } from './search-quality/table.ts';

const { values } = parseArgs({
	options: {
		set: { type: 'string' },
		without: { type: 'string', default: '' },
		json: { type: 'boolean', default: false },
	},
});
const without = values.without.split(',').filter(Boolean) as Part[];
if (!values.set) refuse('--set DIR is needed: a folder with corpus.jsonl, queries.jsonl and qrels.tsv');
if (!without.every((part) => parts.includes(part))) refuse(`--without takes ${parts.join(', ')}, with commas between`);
const set = readSet(values.set);
const pairs = await evaluate(set, new KgpIndex(readKnowledge(without)));
process.stdout.write(values.json ? `${JSON.stringify(pairs, null, '\t')}\n` : table(pairs));

function readSet(from: string): JudgedSet {
	try {
		return readJudgedSet(from);
	} catch (error) {
		if (error instanceof SetError) refuse(error.message);
		throw error;
	}
}

function refuse(message: string): never {
	process.stderr.write(`${message}\n`);
	process.exit(2);
}
