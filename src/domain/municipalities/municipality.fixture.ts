import type { Municipality } from './municipality.ts';

/** Altena, or what becomes of it when something is different. */
export function municipality(different: Partial<Municipality> = {}): Municipality {
	return {
		id: 'gn-2957886',
		slug: 'altena-2957886',
		name: 'Altena',
		names: {},
		country: 'DE',
		region: '07',
		officialCode: '05962004',
		kind: 'municipality',
		latitude: 51.29,
		longitude: 7.67,
		inhabitants: 17_300,
		inhabitantsYear: 2017,
		sizeClass: '10k-20k',
		population30km: 1_792_141,
		nearestCity: { id: 'gn-2912621', km: 15.8 },
		settlement: 'suburban',
		...different,
	};
}
