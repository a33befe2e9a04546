interface Suggestion {
	readonly text: string;
	readonly note: string | null;
	readonly noteLanguage: string | null;
	readonly language: string | null;
	/** Null where the text is a question. */
	readonly href: string | null;
}

export interface SuggestionAnswer {
	readonly groups: readonly { readonly label: string; readonly items: readonly Suggestion[] }[];
	/** How many there are, in words. */
	readonly summary: string;
}

/** Where the form around the search field would lead if it asked for a text. */
type AddressOf = (question: string) => string;

/** The suggestions as groups of options, each of which is a link. */
export function suggestionList(groups: SuggestionAnswer['groups'], id: string, addressOf: AddressOf): HTMLElement[] {
	return groups.map(({ label, items }, group) => {
		const heading = element('div', 'suggestions__heading', label);
		heading.id = `${id}-${group}`;
		const list = element('div', 'suggestions__group', '');
		list.setAttribute('role', 'group');
		list.setAttribute('aria-labelledby', heading.id);
		list.append(heading, ...items.map((item, index) => option(item, `${id}-${group}-${index}`, addressOf)));
		return list;
	});
}

function option(
	{ text, note, noteLanguage, language, href }: Suggestion,
	id: string,
	addressOf: AddressOf,
): HTMLElement {
	const link = element('a', 'suggestions__option', '') as HTMLAnchorElement;
	link.id = id;
	link.href = href ?? addressOf(text);
	link.setAttribute('role', 'option');
	link.tabIndex = -1;
	link.append(element('span', 'suggestions__text', text, language));
	if (note) link.append(' ', element('span', 'suggestions__note', note, noteLanguage));
	return link;
}

function element(tag: string, className: string, text: string, language: string | null = null): HTMLElement {
	const made = document.createElement(tag);
	made.className = className;
	made.textContent = text;
	if (language) made.lang = language;
	return made;
}
