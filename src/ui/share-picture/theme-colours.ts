/** Colours of a theme on light ground. */
export interface ThemeColours {
	readonly strong: string;
	readonly soft: string;
}

/** The colours by theme, read from the design tokens so that they are written down once. */
export function themeColoursOf(tokens: string): ReadonlyMap<string, ThemeColours> {
	const colours = new Map<string, ThemeColours>();
	const rule = /\.theme--([\w-]+)\s*\{\s*--theme:\s*(#\w+);\s*--theme-soft:\s*(#\w+);/g;
	// The first rule of a theme is the light one; the dark one follows under its media query.
	for (const [, theme = '', strong = '', soft = ''] of tokens.matchAll(rule))
		if (!colours.has(theme)) colours.set(theme, { strong, soft });
	return colours;
}

/** A colour between two, the share of the first from 0 to 1. */
export function mix(first: string, second: string, share: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
		return Math.round(a * share + b * (1 - share));
	});
	return `rgb(${channels.join(' ')})`;
}
