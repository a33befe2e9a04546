import type { Marker } from '#domain/map/markers.ts';
import type { ListedSpot } from './spots.ts';

export type Mark = Marker<ListedSpot>;
type Attributes = Readonly<Record<string, string | number>>;

/**
 * The marks in the drawing. Those that stay the same from one zoom to the next keep their element and their focus;
 * the focus of one that falls apart goes to the place it was named after.
 */
export class Marks {
	readonly #layer: SVGGElement;
	readonly #nameOf: (mark: Mark) => string;
	#drawn = new Map<string, SVGElement>();
	readonly #marks = new WeakMap<Element, Mark>();

	constructor(layer: SVGGElement, nameOf: (mark: Mark) => string) {
		this.#layer = layer;
		this.#nameOf = nameOf;
	}

	/** The mark that an event came from. */
	of(target: EventTarget | null): { mark: Mark; element: SVGElement } | undefined {
		const element = target instanceof Element ? target.closest<SVGElement>('.map-mark') : null;
		const mark = element && this.#marks.get(element);
		return element && mark ? { mark, element } : undefined;
	}

	draw(marks: readonly Mark[], unit: number): void {
		const focused = document.activeElement;
		const focusedKey = this.of(focused)?.mark.members[0]?.key;
		const before = this.#drawn;
		this.#drawn = new Map();
		for (const mark of marks) {
			const key = keyOf(mark);
			const element = before.get(key) ?? this.#create(mark);
			element.setAttribute('transform', `translate(${mark.x} ${mark.y}) scale(${unit})`);
			element.classList.toggle('map-mark--labelled', mark.labelled);
			element.querySelector('.map-mark__name')?.replaceWith(nameNode(mark));
			this.#marks.set(element, mark);
			this.#drawn.set(key, element);
		}
		this.#layer.replaceChildren(...this.#drawn.values());
		if (focusedKey === undefined) return;
		const heir = marks.find(({ members }) => members.some((member) => member.key === focusedKey));
		if (heir) this.#drawn.get(keyOf(heir))?.focus({ preventScroll: true });
	}

	#create(mark: Mark): SVGElement {
		const entry = mark.members[0]?.entry as HTMLElement;
		const links = entry.querySelectorAll('a');
		const title = mark.count === 1 ? links[1] : undefined;
		const href = (title ?? links[0])?.href ?? '';
		const circles = mark.count === 1 ? [dot(mark)] : clusterNodes(mark);
		const target = node('circle', { class: 'map-mark__target', r: Math.max(12, mark.radius + 2) });
		const element = node(
			'a',
			{ class: 'map-mark', href },
			node('title', {}, this.#nameOf(mark)),
			nameNode(mark),
			' ',
			target,
			...circles,
		);
		const language = title?.querySelector('[lang]')?.getAttribute('lang');
		if (language) element.setAttribute('lang', language);
		return element;
	}
}

function keyOf({ members }: Mark): string {
	return members.map(({ key }) => key).join(' ');
}

function dot({ shares, radius }: Mark): SVGElement {
	return node('circle', { class: `map-mark__dot theme--${shares[0]?.theme}`, r: radius });
}

function clusterNodes({ count, radius, shares }: Mark): (SVGElement | string)[] {
	const ring = shares.map((share) =>
		node('circle', {
			class: `map-mark__share theme--${share.theme}`,
			r: radius,
			pathLength: count,
			'stroke-dasharray': `${share.count} ${count}`,
			'stroke-dashoffset': -share.from,
		}),
	);
	return [
		node('circle', { class: 'map-mark__disc', r: radius }),
		...ring,
		node('text', { class: 'map-mark__count', 'aria-hidden': 'true' }, String(count)),
	];
}

function nameNode({ radius, side, label }: Mark): SVGElement {
	const x = (radius + 5) * (side === 'end' ? -1 : 1);
	return node('text', { class: `map-mark__name map-mark__name--${side}`, x }, label);
}

export function node(name: string, attributes: Attributes, ...children: (SVGElement | string)[]): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.append(...children);
	return element;
}
