import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What V8 makes of our modules is kept beside them, so that the next start need not make it again.
enableCompileCache(join(import.meta.dirname, '../../build/.compiled'));

// The pages' handler reads this when it is loaded: we say ourselves whether a request came by http or https.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';

const { main } = await import('../../build/server/main.js');
await main(async () => (await import('../../build/handler.js')).handler);
