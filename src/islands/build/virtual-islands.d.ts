declare module 'virtual:islands' {
	export const islandPaths: Readonly<Record<string, string>>;
}
