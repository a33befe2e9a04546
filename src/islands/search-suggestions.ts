import Combobox from '@github/combobox-nav';
import { formAddress } from './search-suggestions/form-address.ts';
import { suggestionList, type SuggestionAnswer } from './search-suggestions/suggestion-list.ts';

const pause = 120;

/** Adds a list of suggestions to the search field inside; without scripts the field is what it was. */
class SearchSuggestions extends HTMLElement {
	#timer: number | undefined;
	#asked = new AbortController();
	#combobox: Combobox | undefined;
	readonly #popup = document.createElement('div');
	/** Says to screen readers how many suggestions there are. */
	readonly #status = document.createElement('div');

	connectedCallback(): void {
		const input = this.querySelector('input');
		if (!input || this.#combobox) return;
		this.#popup.className = 'suggestions';
		this.#popup.id = `${input.id}-suggestions`;
		this.#popup.setAttribute('role', 'listbox');
		this.#popup.setAttribute('aria-label', this.dataset.label ?? '');
		this.#popup.hidden = true;
		this.#status.className = 'visually-hidden';
		this.#status.setAttribute('role', 'status');
		this.append(this.#popup, this.#status);
		this.#combobox = new Combobox(input, this.#popup, { tabInsertsSuggestions: false });
		this.#listen(input);
	}

	disconnectedCallback(): void {
		this.#close();
	}

	#listen(input: HTMLInputElement): void {
		input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#ask(input), pause);
		});
		input.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || this.#popup.hidden) return;
			event.preventDefault();
			this.#close();
		});
		input.addEventListener('blur', () => this.#close());
		// What is chosen takes the pointer before the field loses the focus.
		this.#popup.addEventListener('mousedown', (event) => event.preventDefault());
		// The browser may keep the page as it was left.
		window.addEventListener('pagehide', () => this.#close());
	}

	/** Ends what is under way as well, so that the list does not open again behind the visitor's back. */
	#close(): void {
		clearTimeout(this.#timer);
		this.#asked.abort();
		this.#popup.hidden = true;
		this.#status.textContent = '';
		this.#combobox?.stop();
	}

	async #ask(input: HTMLInputElement): Promise<void> {
		this.#asked.abort();
		this.#asked = new AbortController();
		const { signal } = this.#asked;
		try {
			const answer = await fetch(`${this.dataset.source}?q=${encodeURIComponent(input.value)}`, { signal });
			const { groups, summary } = (await answer.json()) as SuggestionAnswer;
			if (!answer.ok || groups.length === 0) return this.#close();
			const addressOf = (question: string) => formAddress(input, question);
			this.#popup.replaceChildren(...suggestionList(groups, this.#popup.id, addressOf));
			this.#popup.hidden = false;
			this.#popup.scrollTop = 0;
			this.#combobox?.start();
			this.#status.textContent = summary;
		} catch {
			// Answered by a later question, or the network is away: the field works without suggestions.
			if (!signal.aborted) this.#close();
		}
	}
}

customElements.define('search-suggestions', SearchSuggestions);
