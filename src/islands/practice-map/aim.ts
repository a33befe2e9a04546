import { clustersOf } from '#domain/map/clusters.ts';
import { gatheringNear } from '#domain/map/gathering.ts';
import { markersOf } from '#domain/map/markers.ts';
import type { Position } from '#domain/map/projection.ts';
import type { Mark } from './marks.ts';
import type { ListedSpot } from './spots.ts';
import { finest, type Viewport } from './viewport.ts';

/** How far one press zooms. */
const step = 1.6;

/** Zooms to where practices are: between two continents the middle of the map is sea. */
export class Aim {
	readonly #viewport: Viewport;
	readonly #spots: readonly ListedSpot[];

	constructor(viewport: Viewport, spots: readonly ListedSpot[]) {
		this.#viewport = viewport;
		this.#spots = spots;
	}

	/** To a mark that has the focus; else to the places nearest to the middle, once the visitor has chosen one. */
	zoomIn(focused?: Position): void {
		const { canZoomIn, showsAll, middle } = this.#viewport;
		if (!canZoomIn) return;
		this.#viewport.zoomTo(
			step,
			(sight) => focused ?? this.#gathering(showsAll ? this.#heaviest(sight.width) : middle, sight),
		);
	}

	zoomOut(): void {
		this.#viewport.zoomBy(1 / step, undefined, true);
	}

	/** All of the drawing, or as much as the box holds of it: then where most practices are. */
	reset(smooth: boolean): void {
		this.#viewport.zoomTo(0, (sight) => this.#gathering(this.#heaviest(sight.width), sight, 1), smooth);
	}

	/** Whether zooming draws the places of a mark apart. */
	canSeparate({ members }: Mark): boolean {
		return this.#viewport.canZoomIn && markersOf(members, finest).length > 1;
	}

	/** Where most practices are. */
	#heaviest(width: number): Position {
		const [first, ...others] = clustersOf(this.#spots, width / 3);
		return others.reduce(
			(most, cluster) => (cluster.count > most.count ? cluster : most),
			first ?? { x: 0, y: 0, count: 0 },
		);
	}

	/** Places count only well inside of what will be in sight, so that they do not end at its edges. */
	#gathering(from: Position, { width, height }: { width: number; height: number }, share = 0.5): Position {
		return gatheringNear(this.#spots, from, { width: width * share, height: height * share });
	}
}
