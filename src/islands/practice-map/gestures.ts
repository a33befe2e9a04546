import type { Viewport } from './viewport.ts';

const dragThreshold = 4;

interface Finger {
	readonly x: number;
	readonly y: number;
}

/** Drag and pinch on the drawing. A click that ends a drag is swallowed, so that no link is followed by accident. */
export function listenForGestures(svg: SVGSVGElement, viewport: Viewport, onStart: () => void): void {
	const fingers = new Map<number, Finger>();
	let dragged = false;

	svg.addEventListener('pointerdown', (event) => {
		if (event.button !== 0) return;
		if (fingers.size === 0) dragged = false;
		fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
	});
	svg.addEventListener('pointermove', (event) => {
		const before = fingers.get(event.pointerId);
		if (!before) return;
		const now = { x: event.clientX, y: event.clientY };
		if (!dragged && Math.hypot(now.x - before.x, now.y - before.y) < dragThreshold) return;
		if (!dragged) {
			dragged = true;
			svg.setPointerCapture(event.pointerId);
			onStart();
		}
		const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
		if (other) pinch(viewport, other, before, now);
		else viewport.moveBy(before.x - now.x, before.y - now.y);
		fingers.set(event.pointerId, now);
	});
	for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
		svg.addEventListener(end, (event) => void fingers.delete(event.pointerId));
	svg.addEventListener('dragstart', (event) => event.preventDefault());
	svg.addEventListener(
		'click',
		(event) => {
			if (!dragged) return;
			dragged = false;
			event.preventDefault();
			event.stopPropagation();
		},
		{ capture: true },
	);
}

function pinch(viewport: Viewport, still: Finger, before: Finger, now: Finger): void {
	const distance = (finger: Finger) => Math.hypot(finger.x - still.x, finger.y - still.y) || 1;
	viewport.zoomBy(distance(now) / distance(before), viewport.toDrawing((still.x + now.x) / 2, (still.y + now.y) / 2));
}
