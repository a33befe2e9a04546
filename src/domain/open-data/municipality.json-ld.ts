import type { MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import { placeJsonLd } from './place.json-ld.ts';

/** A municipality as schema.org's City or AdministrativeArea, with the keys by which others know it. */
export function municipalityJsonLd(place: MunicipalityView, url: string): object {
	const country = { '@type': 'Country', name: place.country.name, identifier: place.country.code };
	const geonames = /^gn-(\d+)$/.exec(place.id)?.[1];
	return {
		'@context': 'https://schema.org',
		'@id': url,
		...placeJsonLd(place),
		url,
		identifier: identifiers(place),
		containedInPlace: place.region
			? { '@type': 'AdministrativeArea', name: place.region, containedInPlace: country }
			: country,
		...(geonames && { sameAs: `https://sws.geonames.org/${geonames}/` }),
		...(place.inhabitants !== null && { additionalProperty: inhabitants(place) }),
	};
}

function identifiers({ id, officialCode }: MunicipalityView): object[] {
	const property = (propertyID: string, value: string) => ({ '@type': 'PropertyValue', propertyID, value });
	return [property('id', id), ...(officialCode ? [property('officialCode', officialCode)] : [])];
}

function inhabitants({ inhabitants: value, inhabitantsYear: year }: MunicipalityView): object {
	return { '@type': 'PropertyValue', name: 'population', value, ...(year && { valueReference: String(year) }) };
}
