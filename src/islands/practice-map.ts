import { markersOf } from '#domain/map/markers.ts';
import { Aim } from './practice-map/aim.ts';
import { Controls } from './practice-map/controls.ts';
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
		const popover = new Popover(this, this.#text('close'));
		let drawnUnit = 0;
		const viewport = new Viewport(svg, () => draw());
		const aim = new Aim(viewport, spots);
		const controls = new Controls(viewport, aim, (name) => this.#text(name));
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
		this.#listenForKeys(viewport, aim, marks, popover);
		this.#listenForClicks(svg, viewport, aim, marks, popover);
		aim.reset(false);
		new ResizeObserver(() => viewport.refit()).observe(svg);
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

	#listenForKeys(viewport: Viewport, aim: Aim, marks: Marks, popover: Popover): void {
		const zoomIn = () => aim.zoomIn(marks.of(document.activeElement)?.mark);
		const moves: Readonly<Record<string, () => void>> = {
			'+': zoomIn,
			'=': zoomIn,
			'-': () => aim.zoomOut(),
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

	/** Zooms to the places of a mark; where they stay too close to each other, a window names them. */
	#listenForClicks(svg: SVGSVGElement, viewport: Viewport, aim: Aim, marks: Marks, popover: Popover): void {
		svg.addEventListener('click', (event) => {
			const hit = marks.of(event.target);
			if (!hit) return popover.close(false);
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const { mark, element } = hit;
			if (aim.canSeparate(mark)) viewport.zoomOn(mark.members);
			else popover.open(mark, element, viewport.toScreen(mark));
		});
	}

	#nameOf(mark: Mark): string {
		const { count, label, members } = mark;
		const title = members[0]?.entry.querySelectorAll('a')[1]?.textContent;
		if (count === 1) return title ? `${title}, ${label}` : label;
		const values: Readonly<Record<string, string | number>> = { count, places: label, towns: members.length };
		// What is in brackets is said of several places only.
		const text = this.#text('marker').replace(/\[(.*)\]/, members.length > 1 ? '$1' : '');
		return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
	}

	#text(name: string): string {
		return this.dataset[name] ?? '';
	}
}

customElements.define('practice-map', PracticeMap);
