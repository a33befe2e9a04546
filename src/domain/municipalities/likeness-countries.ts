/** Members in 2024: their municipalities share much law, asylum law and funds for integration among it. */
const europeanUnion = codes('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK');

/** Members in 2024: developed economies with local governments that have staff and a budget of their own. */
const oecd = codes(
	'AT AU BE CA CH CL CO CR CZ DE DK EE ES FI FR GB GR HU IE IL IS IT JP KR LT LU LV MX NL NO NZ PL PT SE SI SK TR US',
);

/** Groups of countries as bits, so that two countries are compared by one operation. */
export const countryGroup = { europeanUnion: 1, oecd: 2 } as const;

export function countryGroups(country: string): number {
	const inUnion = europeanUnion.has(country) ? countryGroup.europeanUnion : 0;
	return inUnion | (oecd.has(country) ? countryGroup.oecd : 0);
}

function codes(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}
