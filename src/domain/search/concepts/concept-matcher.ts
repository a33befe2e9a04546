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

/** Names of concepts in one language, as the analyser reads them. */
interface LanguageNames {
	/** By the stem of their first word, and those apart that begin with a stop word. */
	readonly byStem: ReadonlyMap<string, readonly Name[]>;
	readonly byStopWord: ReadonlyMap<string, readonly Name[]>;
	readonly stems: ReadonlySet<string>;
	/** The words that names are made of, as they are typed. */
	readonly words: TermDictionary;
}

/** Finds concepts by their labels and words in texts and questions; stop words between do no harm. Reads a language's names when first asked. */
export class ConceptMatcher {
	/** Languages in which concepts have names. */
	readonly languages: readonly string[];
	readonly #names = new Map<string, LanguageNames>();
	readonly #narrower = new Map<string, string[]>();
	readonly #concepts: ReadonlyMap<string, Concept>;
	readonly #analyser: Analyser;

	constructor(concepts: readonly Concept[], analyser: Analyser) {
		this.#concepts = new Map(concepts.map((concept) => [concept.id, concept]));
		this.#analyser = analyser;
		this.languages = [...new Set(concepts.flatMap(({ labels }) => Object.keys(labels)))];
		for (const { id, broader } of concepts)
			for (const wider of broader) this.#narrower.set(wider, [...this.narrower(wider), id]);
	}

	concept(id: string): Concept | undefined {
		return this.#concepts.get(id);
	}

	/** Whether a name of a concept has this stem. */
	knows(stem: string, language: string): boolean {
		return this.#namesIn(language)?.stems.has(stem) ?? false;
	}

	/** The words that names of concepts are made of, as they are typed. */
	words(language: string): TermDictionary | undefined {
		return this.#namesIn(language)?.words;
	}

	/** Reads the names of a language ahead of the first question. */
	prepare(language: string): void {
		this.#namesIn(language);
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
		const names = tokens.length > 0 ? this.#namesIn(language) : undefined;
		if (!names) return [];
		const matches = new Map<string, ConceptMatch>();
		const add = (index: number, isPart: boolean, named: readonly Name[] = []) => {
			for (const { concept, rest } of named) {
				if (isPart && rest.length > 0) continue;
				const span = spanOf(tokens, index, rest);
				if (!span) continue;
				const key = `${concept} ${span.at}`;
				if ((matches.get(key)?.length ?? 0) < span.length) matches.set(key, { concept, ...span, isPart });
			}
		};
		tokens.forEach(({ stem, parts, isStopWord }, index) => {
			add(index, false, (isStopWord ? names.byStopWord : names.byStem).get(stem));
			for (const part of parts) if (part !== stem) add(index, true, names.byStem.get(part));
		});
		return [...matches.values()].sort((a, b) => a.at - b.at || b.length - a.length);
	}

	#namesIn(language: string): LanguageNames | undefined {
		let names = this.#names.get(language);
		if (!names && this.languages.includes(language))
			this.#names.set(language, (names = readNames([...this.#concepts.values()], language, this.#analyser)));
		return names;
	}
}

function readNames(concepts: readonly Concept[], language: string, analyser: Analyser): LanguageNames {
	const [byStem, byStopWord] = [new Map<string, Name[]>(), new Map<string, Name[]>()];
	const stems = new Set<string>();
	const words: string[] = [];
	for (const { concept, text } of namesIn(concepts, language)) {
		const [first, ...others] = wordsOfName(text, language, analyser);
		words.push(...[...tokenise(text)].map(({ surface }) => normaliseText(surface)));
		if (!first) continue;
		const rest = others.map(keyOf);
		const names = first.isStopWord ? byStopWord : byStem;
		names.set(first.stem, [...(names.get(first.stem) ?? []), { concept, rest }]);
		for (const stem of [keyOf(first), ...rest]) stems.add(stem);
	}
	return { byStem, byStopWord, stems, words: dictionaryOf(words) };
}

function wordsOfName(text: string, language: string, analyser: Analyser): AnalysedWord[] {
	const tokens = [...analyser.tokens(text, language)];
	const needed = tokens.filter(({ surface }) => !isBindingWord(surface, language));
	return needed.length > 1 ? needed : tokens;
}

function namesIn(concepts: readonly Concept[], language: string): { concept: string; text: string }[] {
	return concepts.flatMap((concept) =>
		namesOf(concept).flatMap(([of, texts]) =>
			of === language ? texts.map((text) => ({ concept: concept.id, text })) : [],
		),
	);
}

/** Label and words of a concept, by language. */
export function namesOf({ labels, words }: Concept): [string, string[]][] {
	return Object.entries(labels).map(([language, label]) => [language, [label, ...(words[language] ?? [])]]);
}
