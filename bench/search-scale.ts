import { parseArgs } from 'node:util';
import { peers, type EngineName } from './search-engines/engines.ts';
import type { Measurement } from './search-scale/measurement.ts';
import { measureInOwnProcess } from './search-scale/own-process.ts';
import { machine } from './serve/machine.ts';
import { table, type Skipped } from './search-scale/table.ts';

const mostForPeers = 100_000;
const peerMinutes = 10;
const ownMinutes = 120;

const { values } = parseArgs({
	options: {
		docs: { type: 'string', default: '10000' },
		peers: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
});
const sizes = values.docs.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0 && size <= 10_000_000)) {
	process.stderr.write('--docs takes numbers of practices, such as 10000,100000: whole, from 1 to 10000000\n');
	process.exit(2);
}

const say = (line: string) => void process.stderr.write(`${line}\n`);
const about = machine();
const measurements: Measurement[] = [];
const skipped: Skipped[] = [];
for (const docs of sizes) {
	await measure('kgp', docs, ownMinutes);
	if (values.peers) for (const peer of peers) await measurePeer(peer, docs);
}
process.stdout.write(
	values.json ? `${JSON.stringify(measurements, null, '\t')}\n` : table(about, measurements, skipped),
);

async function measurePeer(peer: EngineName, docs: number): Promise<void> {
	if (docs <= mostForPeers) return measure(peer, docs, peerMinutes);
	skip(peer, docs, `is measured up to ${mostForPeers} only`);
}

async function measure(engine: EngineName, docs: number, minutes: number): Promise<void> {
	say(`${engine}, ${docs} practices …`);
	const outcome = await measureInOwnProcess(engine, docs, minutes);
	measurements.push(...outcome.measurements);
	if (outcome.skipped) skip(engine, docs, outcome.skipped);
}

function skip(engine: EngineName, docs: number, reason: string): void {
	skipped.push({ engine, docs, reason });
	say(`${engine} at ${docs} skipped: it ${reason}`);
	if (engine === 'kgp') process.exitCode = 1;
}
