import type { DocumentPlace } from '#domain/search/search-document.ts';
import { randomOf } from './random.ts';

const kinds = ['municipality', 'county'] as const;

/** Invented facts of a place; always the same for the same name and country. */
export function inventedPlace(name: string, country: string, seed: number): DocumentPlace {
	const random = randomOf(
		seed,
		[...name].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7),
	);
	return {
		id: `${country}-${name}`,
		facts: {
			inhabitants: 6 + random() * 8,
			surroundings: 10 + random() * 5,
			cityDistance: 1.6 + random() * 4,
			settlement: Math.floor(random() * 3),
			country,
			region: String(Math.floor(random() * 16) + 1).padStart(2, '0'),
			countryGroups: Math.floor(random() * 16),
			kind: kinds[random() < 0.9 ? 0 : 1],
		},
	};
}
