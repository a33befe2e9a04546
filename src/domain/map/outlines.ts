import type { FrameId } from './frames.ts';
import outlinesFile from './outlines.json' with { type: 'json' };

/** SVG paths of a frame, in its units. */
export interface Outline {
	readonly land: string;
	/** The country in front, where the frame has one. */
	readonly focus: string;
	readonly lakes: string;
	readonly borders: string;
	/** Borders of states and provinces. */
	readonly regions: string;
}

export type Outlines = Readonly<Record<FrameId, Outline>>;

/** Made by `src/cli/build-map-outlines.ts`. */
export const outlines: Outlines = outlinesFile;

/** Whose data the outlines are. Natural Earth is in the public domain; it asks for nothing and deserves thanks. */
export const outlineCredits = [
	{ name: 'Natural Earth', url: 'https://www.naturalearthdata.com/', licence: 'Public Domain' },
] as const;
