import type { Place } from './place.ts';
import { settlements, type Settlement } from './settlement.ts';
import type { County } from './supplement.ts';

/** A county has the settlement type in which most of its people live. */
export function countySettlement(
	county: County,
	municipalities: readonly Place[],
	settlementOf: (id: string) => Settlement,
): Settlement {
	const people: Record<Settlement, number> = { urban: 0, suburban: 0, rural: 0 };
	for (const place of municipalities)
		if (isMember(place, county)) people[settlementOf(place.id)] += place.inhabitants ?? 0;
	return settlements.reduce((most, type) => (people[type] > people[most] ? type : most));
}

/** AGS keys begin with the county's; FIPS codes end with GeoNames' second level. */
function isMember(place: Place, county: County): boolean {
	if (place.country !== county.country || place.admin1 !== county.admin1) return false;
	return county.country === 'DE'
		? (place.officialCode?.startsWith(county.officialCode) ?? false)
		: place.admin2 === county.officialCode.slice(-3);
}
