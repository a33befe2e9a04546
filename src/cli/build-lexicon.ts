import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { buildLexicon } from '#domain/search/lexicon/build/build-lexicon.ts';

/** Where the dictionaries' Debian packages are installed. */
const root = process.argv[2] ?? '/';

const { bytes, meta } = buildLexicon(root);
const sha256 = createHash('sha256').update(bytes).digest('hex');
// A running server may be reading the old file, so it is replaced and not written over.
writeFileSync('lexicon/lexicon.bin.part', bytes);
renameSync('lexicon/lexicon.bin.part', 'lexicon/lexicon.bin');
writeFileSync('lexicon/manifest.json', `${JSON.stringify({ ...meta, bytes: bytes.length, sha256 }, null, '\t')}\n`);
console.log(`lexicon/lexicon.bin: ${(bytes.length / 1e6).toFixed(1)} MB, SHA-256 ${sha256}`);
