import { searchKey, umlautKey } from './search-key.ts';

const maxLength = 120;

/**
 * GeoNames' list has no languages, so names as German, English and French spell them are told by their letters;
 * transliterations from other scripts are in lower case, airport codes in capitals.
 */
const likelyName = /^[A-ZÄÖÜÉÈÎÂÇ][a-zäöüßéèêëàâçôîïûùœ'-]+( [A-Za-zäöüßéèêëàâçôîïûùœ'-]+)?$/;

export interface Named {
	readonly name: string;
	/** Every name that must be found: in each language, GeoNames' own, and aliases set by hand. */
	readonly known: readonly string[];
	/** GeoNames' list, separated by commas. */
	readonly alternates: string;
}

/** Further search keys, joined by spaces: all known ones, then up to 120 characters those nearest in length. */
export function alternateKeys({ name, known, alternates }: Named): string {
	const own = searchKey(name);
	const candidates = alternates
		.split(',')
		.filter((text) => likelyName.test(text))
		.map(searchKey)
		.filter((key) => !hasWords(own, key));
	const nearest = candidates.sort(
		(a, b) => Math.abs(a.length - own.length) - Math.abs(b.length - own.length) || (a < b ? -1 : 1),
	);
	const certain = new Set([umlautKey(name), ...known.map(searchKey)].filter((key) => key !== '' && key !== own));
	let joined = [...certain].join(' ');
	for (const key of new Set(nearest)) {
		if (key === '' || certain.has(key)) continue;
		const longer = joined ? `${joined} ${key}` : key;
		if (longer.length <= maxLength) joined = longer;
	}
	return joined;
}

/** "Lungsod ng Aachen" adds nothing to "Aachen". */
function hasWords(own: string, key: string): boolean {
	return ` ${key} `.includes(` ${own} `);
}
