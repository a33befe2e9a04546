import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { islands } from './src/islands/build/islands-plugin.ts';

/** What is started by itself: the server and its threads. */
const entries = {
	main: 'src/server/main.ts',
	'query-thread': 'src/domain/search/threads/query-thread.ts',
	'build-thread': 'src/domain/search/threads/build-thread.ts',
};

/** Adds our own entries to the server build, so that they share every module with the pages. */
function serverEntries(): Plugin {
	return {
		name: 'server-entries',
		apply: 'build',
		config: () => ({ environments: { ssr: { build: { rolldownOptions: { input: entries } } } } }),
	};
}

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			paths: { relative: false },
			compilerOptions: { runes: true },
		}),
		serverEntries(),
		islands(),
	],
	build: { assetsInlineLimit: 0 },
});
