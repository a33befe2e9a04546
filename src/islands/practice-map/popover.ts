import type { Mark } from './marks.ts';

/** A small window beside a mark with what the list says about its places. */
export class Popover {
	readonly #host: HTMLElement;
	readonly #closeText: string;
	#open: { element: HTMLElement; opener: SVGElement } | undefined;

	constructor(host: HTMLElement, closeText: string) {
		this.#host = host;
		this.#closeText = closeText;
	}

	get isOpen(): boolean {
		return this.#open !== undefined;
	}

	contains(target: EventTarget | null): boolean {
		return target instanceof Node && (this.#open?.element.contains(target) ?? false);
	}

	open(mark: Mark, opener: SVGElement, place: { left: number; top: number }): void {
		this.close(false);
		const element = make('div', 'map-popover');
		element.setAttribute('role', 'dialog');
		element.setAttribute('aria-label', opener.querySelector('title')?.textContent ?? '');
		const list = make('ul', 'map-popover__places');
		list.setAttribute('role', 'list');
		list.append(...mark.members.map((member) => member.entry.cloneNode(true)));
		const close = button('map-popover__close', '✕', () => this.close(true));
		close.setAttribute('aria-label', this.#closeText);
		element.append(close, list);
		this.#host.append(element);
		this.#open = { element, opener };
		this.#place(element, place, mark.radius);
		element.querySelector('a')?.focus({ preventScroll: true });
	}

	close(returnFocus: boolean): void {
		this.#open?.element.remove();
		if (returnFocus) this.#open?.opener.focus({ preventScroll: true });
		this.#open = undefined;
	}

	/** Beside the mark where there is room, else under it; in sight as far as it can be. */
	#place(element: HTMLElement, { left, top }: { left: number; top: number }, radius: number): void {
		const { clientWidth, clientHeight } = this.#host;
		const { offsetWidth: width, offsetHeight: height } = element;
		const gap = radius + 10;
		const start = [left + gap, left - gap - width].find((side) => side >= 0 && side + width <= clientWidth);
		const inSight = Math.min(clientHeight, innerHeight - this.#host.getBoundingClientRect().top) - height - 8;
		element.style.left = `${start ?? Math.max(0, (clientWidth - width) / 2)}px`;
		element.style.top = `${start === undefined ? top + gap : Math.max(8, Math.min(inSight, top - height / 2))}px`;
	}
}

function make(name: string, className: string): HTMLElement {
	const element = document.createElement(name);
	element.className = className;
	return element;
}

export function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
	const element = make('button', className) as HTMLButtonElement;
	element.type = 'button';
	element.textContent = text;
	element.addEventListener('click', onClick);
	return element;
}
