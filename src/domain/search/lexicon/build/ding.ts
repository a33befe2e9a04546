import type { DictionaryEntry, Phrase } from './dictionary-entry.ts';

/** Sub-entries are inflected forms, compounds and examples: they count less than what the entry is about. */
const subEntryWeight = 0.5;
const rareWeight = 0.3;

/** Labels of words that are hardly written today or only in jest. */
const rareLabel =
	/\[(?:[^\]]*\b)?(?:veraltet|veraltend|obs|archaic|dated|poet|hist|humor|slang|vulg|rare|selten|Schw|Ös|Lux|Sc|Ir)\b[^\]]*\]/i;

/** Labels of sciences and trades whose words are of little use here. */
const technicalLabel =
	/\[(?:anat|astron|aviat|biochem|bot|chem|cook|electr|fish|geol|mach|math|mil|min|mus|myc|naut|ornith|pharm|photo|phys|print|techn|textil|zool)\.?\]/;

/** Reads the text of a Ding dictionary: one entry a line, `from :: to`, sub-entries between bars, synonyms between semicolons. */
export function parseDing(text: string): DictionaryEntry[] {
	return text
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map(parseLine);
}

function parseLine(line: string): DictionaryEntry {
	const [from = [], to = []] = line.split(' :: ').map((side) => side.split(' | '));
	const groups = from.map((subEntry, i) => ({
		from: parsePhrases(subEntry),
		to: parsePhrases(to[i] ?? ''),
		weight: i === 0 ? 1 : subEntryWeight,
	}));
	return {
		groups: groups.filter((group) => group.from.length > 0 && group.to.length > 0),
		technical: technicalLabel.test(from[0] ?? ''),
	};
}

function parsePhrases(subEntry: string): Phrase[] {
	const phrases = splitOutsideBrackets(subEntry).flatMap((synonym) => {
		const weight = rareLabel.test(synonym) ? rareWeight : 1;
		return alternatives(withoutNotes(synonym)).map((text) => ({ text, weight }));
	});
	return phrases.filter((phrase) => phrase.text !== '');
}

/** Parts between semicolons that are not inside a note. */
function splitOutsideBrackets(text: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < text.length; i++) {
		const character = text.charAt(i);
		if ('([{'.includes(character)) depth++;
		else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
		else if (character === ';' && depth === 0) {
			parts.push(text.slice(start, i));
			start = i + 1;
		}
	}
	return [...parts, text.slice(start)];
}

/** Grammar, fields, notes, abbreviations between slashes, cross references and halves of compounds are left out. */
function withoutNotes(phrase: string): string {
	return phrase
		.replace(/\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>/g, ' ')
		.replace(/(?<=^|\s)\/[^/]+\/(?=\s|$)/g, ' ')
		.replace(/~\S+/g, ' ')
		.replace(/\S+-(?=[\s,/]|$)|(?<=\s|^)-\S+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** "a/b" is two words for the same; inside a longer phrase both stay, as words of it. */
function alternatives(phrase: string): string[] {
	const words = phrase.split(/\s*\/\s*/);
	return words.every((word) => /^\p{L}+$/u.test(word)) ? words : [phrase];
}
