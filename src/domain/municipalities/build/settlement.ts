/** Ids as in content/vocabularies/settlements.yaml. */
export const settlements = ['urban', 'suburban', 'rural'] as const;
export type Settlement = (typeof settlements)[number];

export interface Situation {
	/** Unknown in GeoNames for some small municipalities. */
	readonly inhabitants: number | null;
	readonly population30km: number;
	/** The nearest other place of 100,000 inhabitants or more, if there is one. */
	readonly nearestCity: { readonly km: number; readonly inhabitants: number } | null;
}

/** How far a city reaches, in km between the centres. */
const reachOfCityKm = 15;

/** People within 30 km that make a density: the circle has 2,827 km². */
const within30km = {
	/** 150 per km², the OECD's border between rural and other areas. */
	settled: 424_000,
	/** 300 per km², Eurostat's density of an urban cluster. */
	dense: 848_000,
	/** 1,000 per km²: inside a conurbation such as the Ruhr. */
	conurbation: 2_827_000,
};

/**
 * Urban, suburban or rural, in the spirit of Eurostat's degree of urbanisation and of the BBSR's town types, from
 * what points can tell; areas and population grids are not in GeoNames. Reasons and limits: docs/municipalities.md.
 */
export function settlement(place: Situation): Settlement {
	if (isUrban(place)) return 'urban';
	return isSuburban(place) ? 'suburban' : 'rural';
}

/** A large city, or a town of 50,000 that is no satellite of a larger city or lies within a conurbation. */
function isUrban(place: Situation): boolean {
	const own = place.inhabitants ?? 0;
	if (own >= 100_000) return true;
	const satellite = nearCity(place) && (place.nearestCity?.inhabitants ?? 0) >= 2 * own;
	return own >= 50_000 && (!satellite || place.population30km >= within30km.conurbation);
}

/** The smaller a place, the more must be around it, or it is a village or a town in the country. */
function isSuburban(place: Situation): boolean {
	const own = place.inhabitants ?? 0;
	if (own >= 50_000) return true;
	if (own >= 5_000) return place.population30km >= within30km.settled || nearCity(place);
	return place.population30km >= (nearCity(place) ? within30km.settled : within30km.dense);
}

function nearCity({ nearestCity }: Situation): boolean {
	return nearestCity !== null && nearestCity.km <= reachOfCityKm;
}
