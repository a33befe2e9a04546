/** What a dictionary says at one place. */
export interface DictionaryEntry {
	/** Groups of phrases that mean the same, the main one first. */
	readonly groups: readonly EquivalentPhrases[];
	/** Whether the main words belong to a science or trade that is not a municipality's. */
	readonly technical: boolean;
}

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
