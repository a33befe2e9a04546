import type { MunicipalityView } from '#domain/municipalities/municipality.view.ts';

/** Where something is: as schema.org's Place with its point and address. */
export function placeJsonLd(place: MunicipalityView) {
	const others = [...new Set([place.localName, ...Object.values(place.names)])].filter((name) => name !== place.name);
	return {
		'@type': placeType(place),
		name: place.name,
		...(others.length > 0 && { alternateName: others }),
		geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
		address: {
			'@type': 'PostalAddress',
			addressLocality: place.name,
			...(place.region && { addressRegion: place.region }),
			addressCountry: place.country.code,
		},
	};
}

/** A county is no city; what GeoNames lists as a town is. */
function placeType(place: MunicipalityView): string {
	return place.kind === 'county' ? 'AdministrativeArea' : 'City';
}
