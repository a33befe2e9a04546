import { alternateKeys } from './alternate-names.ts';
import type { MunicipalityRow } from './columns.ts';
import { countySettlement } from './county-settlement.ts';
import type { GeonamesRow } from './geonames.ts';
import { onePerMunicipality } from './one-per-municipality.ts';
import { placesFrom, type Place } from './place.ts';
import { latinKey, municipalitySlug } from './search-key.ts';
import { settlement, type Settlement } from './settlement.ts';
import { sizeClass } from './size-class.ts';
import type { County, Names, Overrides } from './supplement.ts';
import { surroundingsOf, type Surroundings } from './surroundings.ts';

/** Everything the file holds: the municipalities in the order of their ids, then the counties. */
export function municipalityRows(
	geonames: readonly GeonamesRow[],
	counties: readonly County[],
	overrides: Overrides,
	names: Names,
): MunicipalityRow[] {
	const places = placesFrom(onePerMunicipality(geonames, overrides), overrides, names);
	places.sort((a, b) => Number(a.id.slice(3)) - Number(b.id.slice(3)));
	const lookAround = surroundingsOf(places);
	const rows = places.map((place) => {
		const around = lookAround(place);
		return municipalityRow(place, 'municipality', around, settlement({ inhabitants: place.inhabitants, ...around }));
	});
	const settlementById = new Map(rows.map((row) => [row.id, row.settlement]));
	const countyRows = counties.map((county) => {
		const type = countySettlement(county, places, (id) => settlementById.get(id) ?? 'rural');
		return municipalityRow(countyPlace(county), 'county', lookAround(county), type);
	});
	return [...rows, ...countyRows];
}

function countyPlace(county: County): Place {
	return { ...county, names: {}, latinName: county.name, admin2: '', known: [], alternates: '' };
}

function municipalityRow(
	place: Place,
	kind: MunicipalityRow['kind'],
	around: Surroundings,
	type: Settlement,
): MunicipalityRow {
	return {
		id: place.id,
		slug: municipalitySlug(place.latinName, place.country, place.id),
		name: place.name,
		names: JSON.stringify(place.names),
		ascii_name: latinKey(place.latinName),
		country: place.country,
		region: place.admin1 || null,
		official_code: place.officialCode,
		kind,
		latitude: place.latitude,
		longitude: place.longitude,
		inhabitants: place.inhabitants,
		inhabitants_year: place.inhabitantsYear,
		size_class: place.inhabitants === null ? null : sizeClass(place.inhabitants),
		population_30km: around.population30km,
		nearest_city_id: around.nearestCity?.id ?? null,
		nearest_city_km: around.nearestCity ? Math.round(around.nearestCity.km * 10) / 10 : null,
		settlement: type,
		alternate_names: alternateKeys({ ...place, name: place.latinName }),
	};
}
