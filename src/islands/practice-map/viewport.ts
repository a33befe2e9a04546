import type { Position } from '#domain/map/projection.ts';

export interface Section extends Position {
	readonly width: number;
}

/** Units of the drawing per pixel of the screen: nearer than this, coasts turn into corners. */
export const finest = 0.27;
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
		// The box keeps its shape whatever it shows; the style sheet makes it taller where it is narrow.
		svg.style.aspectRatio = `${width} / ${height}`;
		this.#section = this.#goal = { x: 0, y: 0, width };
	}

	/** Length of a pixel of the screen in the drawing. */
	get unit(): number {
		return this.#section.width / this.#pixels;
	}

	get canZoomIn(): boolean {
		return this.#section.width > this.#narrowest * 1.002;
	}

	get canZoomOut(): boolean {
		return this.#section.width < this.#widest / 1.01;
	}

	get showsAll(): boolean {
		return this.#goal.width > this.#full.width / 1.01;
	}

	/** Where a point of the drawing is, in pixels from the drawing's corner. */
	toScreen({ x, y }: Position): { left: number; top: number } {
		return { left: (x - this.#section.x) / this.unit, top: (y - this.#section.y) / this.unit };
	}

	toDrawing(clientX: number, clientY: number): Position {
		const corner = this.#svg.getBoundingClientRect();
		return {
			x: this.#section.x + (clientX - corner.left) * this.unit,
			y: this.#section.y + (clientY - corner.top) * this.unit,
		};
	}

	/** Zooms so that one point of the drawing stays where it is, by default the middle. */
	zoomBy(factor: number, around = this.middle, smooth = false): void {
		const { x, y, width: before } = this.#goal;
		const width = this.#allowed(before / factor);
		const share = width / before;
		this.#show({ x: around.x - (around.x - x) * share, y: around.y - (around.y - y) * share, width }, smooth);
	}

	/** Zooms to what `aim` makes the middle, once it knows how much will be in sight. */
	zoomTo(factor: number, aim: (sight: { width: number; height: number }) => Position, smooth = true): void {
		const width = this.#allowed(this.#goal.width / factor);
		const height = width * this.#ratio;
		const { x, y } = aim({ width, height });
		this.#show({ x: x - width / 2, y: y - height / 2, width }, smooth);
	}

	/** Zooms until the points fill the box, always by a bit. */
	zoomOn(points: readonly Position[]): void {
		const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
		const [left, top] = [Math.min(...xs), Math.min(...ys)];
		const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
		const wanted = Math.max(width, height / this.#ratio) * 1.5;
		const middle = { x: left + width / 2, y: top + height / 2 };
		this.zoomTo(Math.max(1.5, this.#goal.width / (wanted || 1)), () => middle);
	}

	/** Moves by pixels of the screen. */
	moveBy(left: number, top: number, smooth = false): void {
		const { x, y, width } = this.#goal;
		this.#show({ x: x + left * this.unit, y: y + top * this.unit, width }, smooth);
	}

	/** After the box has become another: the same middle, as far as the edges allow. */
	refit(): void {
		this.zoomBy(1);
	}

	get middle(): Position {
		const { x, y, width } = this.#goal;
		return { x: x + width / 2, y: y + (width * this.#ratio) / 2 };
	}

	get #pixels(): number {
		return this.#svg.clientWidth || 1;
	}

	get #ratio(): number {
		return this.#svg.clientHeight / this.#pixels || this.#full.height / this.#full.width;
	}

	/** The drawing fills the box; where that is narrow, not all of it is in sight at once. */
	get #widest(): number {
		return Math.min(this.#full.width, this.#full.height / this.#ratio);
	}

	get #narrowest(): number {
		return Math.min(this.#widest, finest * this.#pixels);
	}

	#allowed(width: number): number {
		return Math.max(this.#narrowest, Math.min(this.#widest, width));
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
