/** Why a text with this term answers the question; a part of a word is a hint where texts have the whole. */
export type Reason =
	'word' | 'translation' | 'concept' | 'narrower' | 'part' | 'hint' | 'beginning' | 'spelling' | 'sound';

export interface WeightedTerm {
	/** A term of the index in the text's language. */
	readonly term: string;
	/** How surely it means what was asked, 0 to 1. */
	readonly weight: number;
	readonly reason: Reason;
	/** Whether a text with it counts as having what was asked; else it only raises the rank. */
	readonly isStrong: boolean;
}

/** One thing that was asked for: a word, or several that name one concept. */
export interface Wish {
	/** As it was typed. */
	readonly text: string;
	/** What it counts among the others; 1 unless it is one of several parts of a word. */
	readonly weight: number;
	/** Concepts that it names. */
	readonly concepts: readonly string[];
	/** What is looked for in texts of each language. */
	readonly terms: Readonly<Record<string, readonly WeightedTerm[]>>;
}

/** What search makes of a question. */
export interface Understanding {
	readonly wishes: readonly Wish[];
	/** Likely languages of the question, the likeliest first, with shares that sum to 1. */
	readonly languages: readonly LanguageShare[];
	readonly phrases: readonly Phrase[];
	/** Each phrase that must not occur; of one stem, if it was a word. */
	readonly excluded: readonly Phrase[];
	/** The question with unknown words replaced by the likeliest known ones, if there are any. */
	readonly correction: string | undefined;
}

/** Words that stand side by side. */
export interface Phrase {
	/** As they were typed. */
	readonly text: string;
	/** By language; empty ones stand for any word. */
	readonly stems: Readonly<Record<string, readonly string[]>>;
}

export interface LanguageShare {
	readonly language: string;
	readonly share: number;
}
