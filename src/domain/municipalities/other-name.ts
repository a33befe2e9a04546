import { searchKey, umlautKey } from './build/search-key.ts';
import type { FoundMunicipality } from './municipality.reader.server.ts';
import { municipalityName } from './municipality.ts';

/**
 * The name by which a question found a place, where the one shown in this language does not say it. Of names kept as
 * search keys alone, which do not tell where one ends, the words that were asked for, in capitals.
 */
export function otherNameFor(question: string, place: FoundMunicipality, locale: string): string | null {
	const key = searchKey(question);
	if (!key || isNamed(municipalityName(place, locale), key)) return null;
	const written = [place.name, ...Object.values(place.names)].find((name) => isNamed(name, key));
	return written ?? wordsFrom(place.otherKeys, key);
}

function isNamed(name: string, key: string): boolean {
	return [searchKey(name), umlautKey(name)].some((own) => ` ${own}`.includes(` ${key}`));
}

function wordsFrom(keys: string, key: string): string | null {
	const start = ` ${keys}`.indexOf(` ${key}`);
	if (start < 0) return null;
	const end = keys.indexOf(' ', start + key.length);
	const words = keys.slice(start, end < 0 ? undefined : end);
	return words.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
