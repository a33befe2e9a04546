/** Import direction: routes → domain → platform; ui knows domain types; nothing goes back. */
const domain = '^src/domain/';
const outside = '^src/(routes|ui|islands|server|cli)/|^src/[^/]+\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'platform-knows-nobody',
			comment: 'The platform has no word of the domain in it and could be taken to another product.',
			severity: 'error',
			from: { path: '^src/platform/' },
			to: { path: '^src/(?!platform/)|^(migrations|content)/' },
		},
		{
			name: 'domain-knows-platform-only',
			comment: 'Rules do not depend on how they are shown or served.',
			severity: 'error',
			from: { path: domain },
			to: { path: outside },
		},
		{
			name: 'ui-does-not-reach-data',
			comment: 'Components get what they show; readers and writers are for routes.',
			severity: 'error',
			from: { path: '^src/(ui|islands)/' },
			to: { path: '\\.server\\.ts$|^src/platform/(db|jobs|outbox|page-cache)/', dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'ui-does-not-know-routes',
			severity: 'error',
			from: { path: '^src/ui/' },
			to: { path: '^src/(routes|server|cli)/' },
		},
		{
			name: 'programs-do-not-ship-tests',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.(test|fixture|owner)\\.ts$' },
			to: { path: '^tests/|\\.(test|fixture|owner)\\.ts$' },
		},
		{
			name: 'no-cycle',
			comment: 'Two files that need each other are one file, or lack a third.',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json'],
		},
	},
};
