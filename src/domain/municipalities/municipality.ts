import type { Multilingual } from '#platform/i18n/languages.ts';

export interface Municipality {
	readonly id: string;
	readonly slug: string;
	/** As the place writes itself. */
	readonly name: string;
	/** What it is called in the languages that have a name of their own for it. */
	readonly names: Multilingual;
	readonly country: string;
	/** First-level region, as GeoNames codes it: 07 is North Rhine-Westphalia in Germany. */
	readonly region: string | null;
	/** Official key where the country has one: AGS in Germany, FIPS for US counties. */
	readonly officialCode: string | null;
	readonly kind: 'municipality' | 'county';
	/** Degrees, WGS 84. */
	readonly latitude: number;
	readonly longitude: number;
	/** Null where the source knows the place but not its population. */
	readonly inhabitants: number | null;
	readonly inhabitantsYear: number | null;
	readonly sizeClass: string | null;
	/** People in all municipalities whose centre lies within 30 km, itself included. */
	readonly population30km: number;
	readonly nearestCity: { readonly id: string; readonly km: number } | null;
	readonly settlement: string;
}

export function municipalityName({ name, names }: Pick<Municipality, 'name' | 'names'>, locale: string): string {
	return names[locale] ?? name;
}
