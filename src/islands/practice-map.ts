import { markersOf } from '#domain/map/markers.ts';
import { Controls, step } from './practice-map/controls.ts';
import { listenForGestures } from './practice-map/gestures.ts';
import { Marks, type Mark } from './practice-map/marks.ts';
import { Popover } from './practice-map/popover.ts';
import { spotsIn } from './practice-map/spots.ts';
import { Viewport } from './practice-map/viewport.ts';

const stride = 80;

/** Makes the map that the server drew movable. Its texts come from data attributes, its places from the list beside it. */
class PracticeMap extends HTMLElement {
	connectedCallback(): void {
		const svg = this.querySelector<SVGSVGElement>('.practice-map__drawing');
		const list = document.getElementById(this.dataset.list ?? '');
		const layers = this.querySelectorAll<SVGGElement>('.practice-map__marks');
		const layer = layers[0];
		if (svg && list && layer) this.#begin(svg, list, layer, [...layers].slice(1));
	}

	#begin(svg: SVGSVGElement, list: HTMLElement, layer: SVGGElement, others: SVGGElement[]): void {
		const spots = spotsIn(list);
		const marks = new Marks(layer, (mark) => this.#nameOf(mark));
		const popover = new Popover(this, { close: this.#text('close'), zoomIn: this.#text('zoomIn') });
		let drawnUnit = 0;
		const viewport = new Viewport(svg, () => draw());
		const controls = new Controls(viewport, (name) => this.#text(name));
		const draw = () => {
			if (Math.abs(viewport.unit - drawnUnit) > drawnUnit / 500)
				marks.draw(markersOf(spots, (drawnUnit = viewport.unit)), drawnUnit);
			this.classList.toggle('practice-map--zoomed', viewport.canZoomOut);
			controls.update();
			popover.close(false);
		};

		for (const other of others) other.remove();
		layer.setAttribute('class', 'practice-map__marks');
		this.classList.add('practice-map--live');
		this.prepend(controls.element);
		this.tabIndex = 0;
		this.setAttribute('role', 'group');
		this.setAttribute('aria-label', this.#text('keys'));
		listenForGestures(svg, viewport, () => popover.close(false));
		this.#listenForWheel(svg, viewport);
		this.#listenForKeys(viewport, popover);
		this.#listenForClicks(svg, viewport, marks, popover);
		new ResizeObserver(draw).observe(svg);
	}

	/** The wheel scrolls the page until the visitor is busy with the map. */
	#listenForWheel(svg: SVGSVGElement, viewport: Viewport): void {
		const zoom = (event: WheelEvent) => {
			if (!event.ctrlKey && !event.metaKey && !this.contains(document.activeElement)) return;
			if (event.deltaY > 0 ? !viewport.canZoomOut : !viewport.canZoomIn) return;
			event.preventDefault();
			const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * 30;
			viewport.zoomBy(
				2 ** (-Math.max(-120, Math.min(120, pixels)) / 200),
				viewport.toDrawing(event.clientX, event.clientY),
			);
		};
		svg.addEventListener('wheel', zoom, { passive: false });
		svg.addEventListener('pointerdown', () => this.focus({ preventScroll: true }));
	}

	#listenForKeys(viewport: Viewport, popover: Popover): void {
		const moves: Readonly<Record<string, () => void>> = {
			'+': () => viewport.zoomBy(step, undefined, true),
			'=': () => viewport.zoomBy(step, undefined, true),
			'-': () => viewport.zoomBy(1 / step, undefined, true),
			ArrowLeft: () => viewport.moveBy(-stride, 0, true),
			ArrowRight: () => viewport.moveBy(stride, 0, true),
			ArrowUp: () => viewport.moveBy(0, -stride, true),
			ArrowDown: () => viewport.moveBy(0, stride, true),
		};
		this.addEventListener('keydown', (event) => {
			if (event.key === 'Escape') return popover.close(true);
			const isPan = event.key.startsWith('Arrow');
			if (popover.contains(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
			if (!moves[event.key] || (isPan && !viewport.canZoomOut)) return;
			event.preventDefault();
			moves[event.key]?.();
		});
	}

	#listenForClicks(svg: SVGSVGElement, viewport: Viewport, marks: Marks, popover: Popover): void {
		svg.addEventListener('click', (event) => {
			const hit = marks.of(event.target);
			if (!hit) return popover.close(false);
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const { mark, element } = hit;
			const closer = mark.members.length > 1 && viewport.canZoomIn ? () => viewport.zoomBy(2.5, mark, true) : undefined;
			popover.open(mark, element, viewport.toScreen(mark), closer);
		});
	}

	#nameOf(mark: Mark): string {
		const title = mark.members[0]?.entry.querySelectorAll('a')[1]?.textContent;
		if (mark.count === 1 && title) return `${title}, ${mark.label}`;
		return this.#text('marker').replace('{count}', String(mark.count)).replace('{places}', mark.label);
	}

	#text(name: string): string {
		return this.dataset[name] ?? '';
	}
}

customElements.define('practice-map', PracticeMap);
