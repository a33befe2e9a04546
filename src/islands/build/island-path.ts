import { islandPaths } from 'virtual:islands';

/** Address of the script of an island, for `<script type="module" src>`. */
export function islandPath(name: string): string {
	const path = islandPaths[name];
	if (!path) throw new Error(`There is no island ${name}.`);
	return path;
}
