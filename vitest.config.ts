import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const embedded = 'src/platform/db/embedded/**/*.test.ts';
const application = 'tests/fixtures/application.setup.ts';

/** One project per kind of test. Only those that need the built application or a database prepare them. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
					exclude: ['src/**/*.a11y.test.ts', embedded],
				},
			},
			{ test: { name: 'embedded', include: [embedded] } },
			{
				plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
				test: {
					name: 'components',
					include: ['src/ui/**/*.a11y.test.ts'],
					css: true,
					isolate: false,
					globalSetup: ['tests/fixtures/browser.setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'contract',
					include: ['tests/contract/**/*.test.ts'],
					globalSetup: ['tests/fixtures/engines.setup.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			...['requests', 'features', 'gates'].map((name) => ({
				test: {
					name,
					include: [`tests/${name}/**/*.test.ts`],
					globalSetup: [application],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			})),
		],
		// A browser and a database stand beside each worker.
		maxWorkers: 3,
		reporters: ['default'],
	},
});
