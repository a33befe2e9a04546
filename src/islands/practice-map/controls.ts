import type { Aim } from './aim.ts';
import { node } from './marks.ts';
import { button } from './popover.ts';
import type { Viewport } from './viewport.ts';

const corners = 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4';

/** The buttons of the map. Those without effect stay where they are, so that the focus does too. */
export class Controls {
	readonly element = document.createElement('div');
	readonly #viewport: Viewport;
	readonly #zoomIn: HTMLElement;
	readonly #others: readonly HTMLElement[];

	constructor(viewport: Viewport, aim: Aim, textOf: (name: string) => string) {
		const make = (symbol: string, text: string, onClick: () => void) => {
			const control = button('map-controls__button', symbol, onClick);
			control.setAttribute('aria-label', text);
			control.title = text;
			this.element.append(control);
			return control;
		};
		this.#viewport = viewport;
		this.element.className = 'map-controls';
		this.#zoomIn = make('+', textOf('zoomIn'), () => aim.zoomIn());
		const zoomOut = make('−', textOf('zoomOut'), () => aim.zoomOut());
		const reset = make('', textOf('reset'), () => aim.reset(true));
		reset.append(node('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, node('path', { d: corners })));
		this.#others = [zoomOut, reset];
	}

	update(): void {
		this.#zoomIn.setAttribute('aria-disabled', String(!this.#viewport.canZoomIn));
		for (const control of this.#others) control.setAttribute('aria-disabled', String(!this.#viewport.canZoomOut));
	}
}
