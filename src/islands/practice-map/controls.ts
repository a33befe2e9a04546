import { node } from './marks.ts';
import { button } from './popover.ts';
import type { Viewport } from './viewport.ts';

/** How far one press zooms. */
export const step = 1.6;
const corners = 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4';

/** The buttons of the map. Those without effect stay where they are, so that the focus does too. */
export class Controls {
	readonly element = document.createElement('div');
	readonly #viewport: Viewport;
	readonly #zoomIn: HTMLElement;
	readonly #others: readonly HTMLElement[];

	constructor(viewport: Viewport, textOf: (name: string) => string) {
		const make = (symbol: string, text: string, onClick: () => void) => {
			const control = button('map-controls__button', symbol, onClick);
			control.setAttribute('aria-label', text);
			control.title = text;
			this.element.append(control);
			return control;
		};
		this.#viewport = viewport;
		this.element.className = 'map-controls';
		this.#zoomIn = make('+', textOf('zoomIn'), () => viewport.zoomBy(step, undefined, true));
		const zoomOut = make('−', textOf('zoomOut'), () => viewport.zoomBy(1 / step, undefined, true));
		const reset = make('', textOf('reset'), () => viewport.reset());
		reset.append(node('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, node('path', { d: corners })));
		this.#others = [zoomOut, reset];
	}

	update(): void {
		this.#zoomIn.setAttribute('aria-disabled', String(!this.#viewport.canZoomIn));
		for (const control of this.#others) control.setAttribute('aria-disabled', String(!this.#viewport.canZoomOut));
	}
}
