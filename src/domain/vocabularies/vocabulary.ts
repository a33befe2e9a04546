import { localise, type Localised, type Multilingual } from '#platform/i18n/languages.ts';

export interface Term {
	readonly id: string;
	readonly label: Multilingual;
	readonly definition: Multilingual;
	/** The broader term's id, where a vocabulary has two levels: the theme of a sub-theme. */
	readonly theme?: string;
}

/** The controlled vocabularies by name, each in its editorial order. */
export class Vocabularies {
	readonly #terms: ReadonlyMap<string, readonly Term[]>;
	readonly #index: ReadonlyMap<string, ReadonlyMap<string, Term>>;

	constructor(terms: ReadonlyMap<string, readonly Term[]>) {
		this.#terms = terms;
		this.#index = new Map([...terms].map(([name, list]) => [name, new Map(list.map((term) => [term.id, term]))]));
	}

	terms(vocabulary: string): readonly Term[] {
		return this.#terms.get(vocabulary) ?? [];
	}

	term(vocabulary: string, id: string): Term | undefined {
		return this.#index.get(vocabulary)?.get(id);
	}

	/** The label in a locale; an unknown id is shown as it is, so that a mistake is visible. */
	label(vocabulary: string, id: string, locale: string): string {
		const term = this.term(vocabulary, id);
		return term ? term.label[locale] || localise(term.label, locale).text : id;
	}

	definition(vocabulary: string, id: string, locale: string): Localised | undefined {
		const term = this.term(vocabulary, id);
		return term && localise(term.definition, locale);
	}

	/** Every id, by vocabulary: what a record may use. */
	ids(): Record<string, ReadonlySet<string>> {
		return Object.fromEntries([...this.#terms].map(([name, list]) => [name, new Set(list.map((term) => term.id))]));
	}
}
