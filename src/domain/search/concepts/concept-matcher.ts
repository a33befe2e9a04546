import type { AnalysedWord, Analyser } from '../analysis/analyser.ts';
import { normaliseText } from '../analysis/normalise.ts';
import { isBindingWord } from '../analysis/stop-words.ts';
import { tokenise } from '../analysis/tokenise.ts';
import { dictionaryOf, type TermDictionary } from '../index/term-dictionary.ts';
import type { Concept } from './concept.ts';
import { inOrder, keyOf, nearby, type NameSpan, type SpanFinder } from './name-span.ts';

export interface ConceptMatch extends NameSpan {
	readonly concept: string;
	/** Whether only a part of a compound names it. */
	readonly isPart: boolean;
}

interface Name {
	readonly concept: string;
	/** The stems after the first. */
	readonly rest: readonly string[];
}

/** The index's term of a concept; no word of a text looks like it. */
export function conceptTerm(concept: string): string {
	return `#${concept}`;
}

/** Finds concepts by their labels and words in texts and questions; stop words between do no harm. */
export class ConceptMatcher {
	readonly #names = new Map<string, Map<string, Name[]>>();
	readonly #stems = new Map<string, Set<string>>();
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
		for (const language of this.languages) this.#words.set(language, dictionaryOf(wordsOfNames(concepts, language)));
	}

	concept(id: string): Concept | undefined {
		return this.#concepts.get(id);
	}

	/** Languages in which concepts have names. */
	get languages(): string[] {
		return [...this.#names.keys()];
	}

	/** Whether a name of a concept has this stem. */
	knows(stem: string, language: string): boolean {
		return this.#stems.get(language)?.has(stem) ?? false;
	}

	/** The words that names of concepts are made of, as they are typed. */
	words(language: string): TermDictionary | undefined {
		return this.#words.get(language);
	}

	/** Concepts that are a part or a kind of this one. */
	narrower(id: string): readonly string[] {
		return this.#narrower.get(id) ?? [];
	}

	/** Every concept that the tokens of a text name word by word, in the order of where it begins; the longest first. */
	find(tokens: readonly AnalysedWord[], language: string): ConceptMatch[] {
		return this.#match(tokens, language, inOrder);
	}

	/** Concepts that the tokens of a question name, in any order and with a word or two between. */
	findLoosely(tokens: readonly AnalysedWord[], language: string): ConceptMatch[] {
		return this.#match(tokens, language, (...at) => inOrder(...at) ?? nearby(...at));
	}

	#match(tokens: readonly AnalysedWord[], language: string, spanOf: SpanFinder): ConceptMatch[] {
		const names = this.#names.get(language);
		if (!names) return [];
		const matches = new Map<string, ConceptMatch>();
		tokens.forEach((first, index) => {
			const own = keyOf(first);
			for (const stem of [own, ...first.parts])
				for (const { concept, rest } of names.get(stem) ?? []) {
					const isPart = stem !== own;
					if (isPart && rest.length > 0) continue;
					const span = spanOf(tokens, index, rest);
					if (!span) continue;
					const key = `${concept} ${span.at}`;
					if ((matches.get(key)?.length ?? 0) < span.length) matches.set(key, { concept, ...span, isPart });
				}
		});
		return [...matches.values()].sort((a, b) => a.at - b.at || b.length - a.length);
	}

	#learn(concept: string, text: string, language: string, analyser: Analyser): void {
		const tokens = [...analyser.tokens(text, language)];
		const needed = tokens.filter(({ surface }) => !isBindingWord(surface, language));
		const stems = (needed.length > 1 ? needed : tokens).map(keyOf);
		const [first, ...rest] = stems;
		if (!first) return;
		let names = this.#names.get(language);
		if (!names) this.#names.set(language, (names = new Map()));
		names.set(first, [...(names.get(first) ?? []), { concept, rest }]);
		let known = this.#stems.get(language);
		if (!known) this.#stems.set(language, (known = new Set()));
		for (const stem of stems) known.add(stem);
	}
}

function wordsOfNames(concepts: readonly Concept[], language: string): string[] {
	const names = concepts.flatMap((concept) =>
		namesOf(concept).flatMap(([of, texts]) => (of === language ? texts : [])),
	);
	return names.flatMap((name) => [...tokenise(name)].map(({ surface }) => normaliseText(surface)));
}

/** Label and words of a concept, by language. */
export function namesOf({ labels, words }: Concept): [string, string[]][] {
	return Object.entries(labels).map(([language, label]) => [language, [label, ...(words[language] ?? [])]]);
}
