export interface Section {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

const deepest = 6;
const duration = 240;

/** The visible section of a drawing: moved and zoomed by its viewBox, never beyond its edges. */
export class Viewport {
	readonly #svg: SVGSVGElement;
	readonly #onChange: () => void;
	readonly #full: { width: number; height: number };
	#section: Section;
	/** Where a movement that is under way will end; the next one starts from there. */
	#goal: Section;
	#frame = 0;

	constructor(svg: SVGSVGElement, onChange: () => void) {
		const { width, height } = svg.viewBox.baseVal;
		this.#svg = svg;
		this.#onChange = onChange;
		this.#full = { width, height };
		this.#section = this.#goal = { x: 0, y: 0, width };
	}

	/** Length of a pixel of the screen in the drawing. */
	get unit(): number {
		return this.#section.width / (this.#svg.clientWidth || 1);
	}

	get zoom(): number {
		return this.#full.width / this.#section.width;
	}

	get canZoomIn(): boolean {
		return this.zoom < deepest - 0.01;
	}

	get canZoomOut(): boolean {
		return this.zoom > 1.01;
	}

	/** Where a point of the drawing is, in pixels from the drawing's corner. */
	toScreen({ x, y }: { x: number; y: number }): { left: number; top: number } {
		return { left: (x - this.#section.x) / this.unit, top: (y - this.#section.y) / this.unit };
	}

	toDrawing(clientX: number, clientY: number): { x: number; y: number } {
		const corner = this.#svg.getBoundingClientRect();
		return {
			x: this.#section.x + (clientX - corner.left) * this.unit,
			y: this.#section.y + (clientY - corner.top) * this.unit,
		};
	}

	/** Zooms so that one point of the drawing stays where it is, by default the middle. */
	zoomBy(factor: number, around = this.#middle(), smooth = false): void {
		const { x, y, width: before } = this.#goal;
		const width = Math.max(this.#full.width / deepest, Math.min(this.#full.width, before / factor));
		const share = width / before;
		this.#show({ x: around.x - (around.x - x) * share, y: around.y - (around.y - y) * share, width }, smooth);
	}

	/** Moves by pixels of the screen. */
	moveBy(left: number, top: number, smooth = false): void {
		const { x, y, width } = this.#goal;
		this.#show({ x: x + left * this.unit, y: y + top * this.unit, width }, smooth);
	}

	reset(): void {
		this.#show({ x: 0, y: 0, width: this.#full.width }, true);
	}

	#middle(): { x: number; y: number } {
		const { x, y, width } = this.#goal;
		return { x: x + width / 2, y: y + (width * this.#ratio) / 2 };
	}

	get #ratio(): number {
		return this.#full.height / this.#full.width;
	}

	#show(wanted: Section, smooth: boolean): void {
		cancelAnimationFrame(this.#frame);
		const goal = (this.#goal = this.#inside(wanted));
		if (!smooth || matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#apply(goal);
		const [from, start] = [this.#section, performance.now()];
		const step = (now: number) => {
			const share = Math.max(0, Math.min(1, (now - start) / duration));
			const eased = 1 - (1 - share) ** 3;
			const between = (a: number, b: number) => a + (b - a) * eased;
			this.#apply({ x: between(from.x, goal.x), y: between(from.y, goal.y), width: between(from.width, goal.width) });
			if (share < 1) this.#frame = requestAnimationFrame(step);
		};
		this.#frame = requestAnimationFrame(step);
	}

	#inside({ x, y, width }: Section): Section {
		const within = (value: number, most: number) => Math.max(0, Math.min(most, value));
		return { x: within(x, this.#full.width - width), y: within(y, this.#full.height - width * this.#ratio), width };
	}

	#apply(section: Section): void {
		this.#section = section;
		const { x, y, width } = section;
		this.#svg.setAttribute('viewBox', `${x} ${y} ${width} ${width * this.#ratio}`);
		this.#onChange();
	}
}
