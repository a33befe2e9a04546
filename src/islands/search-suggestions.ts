import Combobox from '@github/combobox-nav';
import { suggestionList, type SuggestionAnswer } from './search-suggestions/suggestion-list.ts';

const pause = 120;

/** Adds a list of suggestions to the search field inside; without scripts the field is what it was. */
class SearchSuggestions extends HTMLElement {
	#timer: number | undefined;
	#asked = new AbortController();
	#combobox: Combobox | undefined;

	connectedCallback(): void {
		const input = this.querySelector('input');
		if (!input) return;
		const status = document.createElement('div');
		status.className = 'visually-hidden';
		status.setAttribute('role', 'status');
		const popup = document.createElement('div');
		popup.className = 'suggestions';
		popup.id = `${input.id}-suggestions`;
		popup.setAttribute('role', 'listbox');
		popup.setAttribute('aria-label', this.dataset.label ?? '');
		popup.hidden = true;
		this.append(popup, status);
		this.#listen(input, popup, status);
	}

	disconnectedCallback(): void {
		clearTimeout(this.#timer);
		this.#asked.abort();
		this.#combobox?.destroy();
	}

	#listen(input: HTMLInputElement, popup: HTMLElement, status: HTMLElement): void {
		this.#combobox = new Combobox(input, popup);
		const close = () => {
			popup.hidden = true;
			this.#combobox?.stop();
		};
		input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = window.setTimeout(() => void this.#ask(input.value, popup, status, close), pause);
		});
		input.addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && !popup.hidden) {
				event.preventDefault();
				close();
			}
		});
		this.addEventListener('focusout', (event) => {
			if (!this.contains(event.relatedTarget as Node | null)) close();
		});
		// What is chosen takes the pointer before the field loses the focus.
		popup.addEventListener('mousedown', (event) => event.preventDefault());
	}

	async #ask(text: string, popup: HTMLElement, status: HTMLElement, close: () => void): Promise<void> {
		this.#asked.abort();
		this.#asked = new AbortController();
		const { signal } = this.#asked;
		try {
			const answer = await fetch(`${this.dataset.source}?q=${encodeURIComponent(text)}`, { signal });
			if (!answer.ok) return close();
			const { groups, summary } = (await answer.json()) as SuggestionAnswer;
			if (groups.length === 0) return close();
			popup.replaceChildren(...suggestionList(groups, popup.id));
			popup.hidden = false;
			this.#combobox?.start();
			status.textContent = summary;
		} catch {
			// Answered by a later question, or the network is away: the field works without suggestions.
			if (!signal.aborted) close();
		}
	}
}

customElements.define('search-suggestions', SearchSuggestions);
