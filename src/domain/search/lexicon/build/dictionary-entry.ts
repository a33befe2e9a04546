/** What a dictionary says at one place: one or more groups of phrases that mean the same, the main one first. */
export type DictionaryEntry = readonly EquivalentPhrases[];

/** Each phrase of one language means each of the other. */
export interface EquivalentPhrases {
	readonly from: readonly Phrase[];
	readonly to: readonly Phrase[];
	/** How much the group counts, 1 for the main sense. */
	readonly weight: number;
}

export interface Phrase {
	readonly text: string;
	/** How usual it is, 1 unless the dictionary says that it is rare. */
	readonly weight: number;
}
