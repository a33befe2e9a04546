import { parseArgs } from 'node:util';
import { remove, temporaryFolder } from '../tests/fixtures/data-folder.ts';
import { startServer } from '../tests/fixtures/server.ts';
import { measureCold } from './serve/cold.ts';
import { measureFirstViews } from './serve/first-view.ts';
import { measureHot } from './serve/hot.ts';
import { machine, versions } from './serve/machine.ts';
import { rowsOf, type Report } from './serve/report.ts';
import { environment, measureFirstStart, measureStarts } from './serve/start.ts';
import { table } from './serve/table.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '1' } },
});
const seconds = Number(values.seconds);
if (!(seconds > 0 && seconds <= 10)) {
	process.stderr.write('--seconds is the length of one load: more than 0 and at most 10\n');
	process.exit(2);
}

const say = (step: string) => void process.stderr.write(`${step}\n`);
const report = await measure();
const rows = rowsOf(report);
process.stdout.write(values.json ? `${JSON.stringify({ ...report, rows }, null, '\t')}\n` : table(report, rows));

async function measure(): Promise<Report> {
	const about = { measuredAt: new Date().toISOString(), machine: machine(), versions: versions(), seconds };
	const dataDir = await temporaryFolder();
	try {
		say('starting, first with an empty data folder …');
		const firstStart = await measureFirstStart(dataDir);
		say('starting again, also with many practices …');
		const starts = await measureStarts(dataDir);
		const server = await startServer({ dataDir, environment });
		try {
			say('bytes of a first view …');
			const firstViews = await measureFirstViews(server.url);
			say('cold pages …');
			const cold = await measureCold(server.url);
			say('hot pages beside the ceiling …');
			const hot = await measureHot(server.url, seconds);
			return { ...about, firstStart, starts, firstViews, cold, hot };
		} finally {
			await server.stop();
		}
	} finally {
		await remove(dataDir);
	}
}
