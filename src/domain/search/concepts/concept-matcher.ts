import type { AnalysedWord, Analyser } from '../analysis/analyser.ts';
import { normaliseText } from '../analysis/normalise.ts';
import { dictionaryOf, type TermDictionary } from '../index/term-dictionary.ts';
import type { Concept } from './concept.ts';

export interface ConceptMatch {
	readonly concept: string;
	/** Number of the token at which it begins, and how many tokens it spans. */
	readonly at: number;
	readonly length: number;
	/** Whether only a part of a compound names it. */
	readonly isPart: boolean;
}

interface Phrase {
	readonly concept: string;
	readonly rest: readonly string[];
}

/** The index's term of a concept; no word of a text looks like it. */
export function conceptTerm(concept: string): string {
	return `#${concept}`;
}

/** Finds concepts by their labels and words in texts and questions; stop words between do no harm. */
export class ConceptMatcher {
	readonly #phrases = new Map<string, Map<string, Phrase[]>>();
	readonly #words = new Map<string, TermDictionary>();
	readonly #narrower = new Map<string, string[]>();
	readonly #concepts: ReadonlyMap<string, Concept>;

	constructor(concepts: readonly Concept[], analyser: Analyser) {
		this.#concepts = new Map(concepts.map((concept) => [concept.id, concept]));
		for (const concept of concepts) {
			for (const wider of concept.broader) this.#narrower.set(wider, [...this.narrower(wider), concept.id]);
			for (const [language, texts] of namesOf(concept))
				for (const text of texts) this.#learn(concept.id, text, language, analyser);
		}
		for (const language of this.languages) this.#words.set(language, dictionaryOf(singleWords(concepts, language)));
	}

	concept(id: string): Concept | undefined {
		return this.#concepts.get(id);
	}

	/** Languages in which concepts have names. */
	get languages(): string[] {
		return [...this.#phrases.keys()];
	}

	/** Whether a name of a concept begins with this stem. */
	knows(stem: string, language: string): boolean {
		return this.#phrases.get(language)?.has(stem) ?? false;
	}

	/** The single words that name concepts, as they are typed. */
	words(language: string): TermDictionary | undefined {
		return this.#words.get(language);
	}

	/** Concepts that are a part or a kind of this one. */
	narrower(id: string): readonly string[] {
		return this.#narrower.get(id) ?? [];
	}

	/** Every concept that the tokens name, in the order of where it begins; the longest first. */
	find(tokens: readonly AnalysedWord[], language: string): ConceptMatch[] {
		const phrases = this.#phrases.get(language);
		if (!phrases) return [];
		const content = tokens.flatMap((token, at) => (token.isStopWord ? [] : [{ ...token, at }]));
		const matches = new Map<string, ConceptMatch>();
		content.forEach((first, index) => {
			for (const stem of [first.stem, ...first.parts])
				for (const { concept, rest } of phrases.get(stem) ?? []) {
					const isPart = stem !== first.stem;
					if (isPart && rest.length > 0) continue;
					if (!rest.every((next, i) => content[index + 1 + i]?.stem === next)) continue;
					const length = content[index + rest.length]!.at - first.at + 1;
					const key = `${concept} ${first.at}`;
					if ((matches.get(key)?.length ?? 0) < length) matches.set(key, { concept, at: first.at, length, isPart });
				}
		});
		return [...matches.values()].sort((a, b) => a.at - b.at || b.length - a.length);
	}

	#learn(concept: string, text: string, language: string, analyser: Analyser): void {
		const [first, ...rest] = [...analyser.tokens(text, language)].filter((token) => !token.isStopWord);
		if (!first) return;
		let phrases = this.#phrases.get(language);
		if (!phrases) this.#phrases.set(language, (phrases = new Map()));
		const known = phrases.get(first.stem) ?? [];
		phrases.set(first.stem, [...known, { concept, rest: rest.map((token) => token.stem) }]);
	}
}

function singleWords(concepts: readonly Concept[], language: string): string[] {
	const names = concepts.flatMap((concept) => namesOf(concept).flatMap(([of, texts]) => (of === language ? texts : [])));
	return names.filter((name) => !/\s/.test(name)).map(normaliseText);
}

/** Label and words of a concept, by language. */
export function namesOf({ labels, words }: Concept): [string, string[]][] {
	return Object.entries(labels).map(([language, label]) => [language, [label, ...(words[language] ?? [])]]);
}
