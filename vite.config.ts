import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { islands } from './src/islands/build/islands-plugin.ts';

/** Adds our own entry to the server build, so that it shares every module with the pages it serves. */
function serverEntry(): Plugin {
	return {
		name: 'server-entry',
		apply: 'build',
		config: () => ({
			environments: { ssr: { build: { rolldownOptions: { input: { main: 'src/server/main.ts' } } } } },
		}),
	};
}

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ precompress: true }),
			paths: { relative: false },
			compilerOptions: { runes: true },
		}),
		serverEntry(),
		islands(),
	],
	build: { assetsInlineLimit: 0 },
});
