import { main } from '../../build/server/main.js';

// The pages' handler reads this when it is loaded: we say ourselves whether a request came by http or https.
process.env.PROTOCOL_HEADER = 'x-forwarded-proto';

await main(async () => (await import('../../build/handler.js')).handler);
