import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildOutlines } from '#domain/map/build/build-outlines.ts';

const file = 'src/domain/map/outlines.json';
const outlines = buildOutlines();

writeFileSync(file, `${JSON.stringify(outlines, null, '\t')}\n`);
for (const [frame, paths] of Object.entries(outlines)) {
	const bytes = gzipSync(Object.values(paths).join(''), { level: 9 }).length;
	console.log(`${file}: ${frame}, ${(bytes / 1024).toFixed(1)} KB compressed`);
}
