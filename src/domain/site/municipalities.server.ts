import { likenessView, type LikenessView } from '#domain/municipalities/likeness.view.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import { otherNameFor } from '#domain/municipalities/other-name.ts';
import type { EditorialItem } from '#domain/editorial/nouns.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { pageSize } from '#domain/search/index.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import { formats, sortedByName } from '#platform/i18n/format.ts';
import type { SiteReader } from './site-reader.server.ts';
import { peersView, type Peers } from './peers.server.ts';

export interface MunicipalityQuery {
	readonly name: string;
	readonly country: string | undefined;
	/** Also places without a practice. */
	readonly all: boolean;
	readonly page: number;
}

const longestName = 100;
const lastPage = 5000;

/** Reads the question from an address; undefined if it cannot be meant. */
export function parseMunicipalitySearch(parameters: URLSearchParams): MunicipalityQuery | undefined {
	const name = (parameters.get('q') ?? '').replace(/\p{Cc}/gu, ' ').trim();
	const country = parameters.get('country') || undefined;
	const page = parameters.get('page') ?? '1';
	if (name.length > longestName || (country && !/^[A-Z]{2}$/.test(country))) return undefined;
	if (!/^[1-9]\d{0,3}$/.test(page) || Number(page) > lastPage) return undefined;
	return { name, country, all: parameters.get('all') === '1', page: Number(page) };
}

export interface MunicipalityListView {
	readonly query: MunicipalityQuery;
	/** Nothing with a practice has such a name: these are the other places. */
	readonly widened: boolean;
	readonly total: number;
	readonly pages: number;
	readonly items: readonly ListedMunicipality[];
	/** Countries with practices. */
	readonly countries: readonly { readonly code: string; readonly name: string }[];
}

interface ListedMunicipality {
	readonly place: MunicipalityView;
	/** The name by which it was found, if it is another. */
	readonly otherName: string | null;
	readonly practices: number;
}

export async function municipalityListView(
	query: MunicipalityQuery,
	reader: SiteReader,
	context: ViewContext,
): Promise<MunicipalityListView> {
	const entries = [...(await reader.practices()).values()];
	const ask = (withPractices: boolean) =>
		reader.findPlaces({
			name: query.name,
			country: query.country,
			withPractices,
			offset: (query.page - 1) * pageSize,
			limit: pageSize,
		});
	const withPractices = query.all ? undefined : await ask(true);
	const widened = withPractices?.total === 0 && query.name !== '';
	const found = withPractices && !widened ? withPractices : await ask(false);
	const codes = [...new Set(entries.map((entry) => entry.place.country))];
	const countries = codes.map((code) => ({ code, name: formats(context.locale).country(code) }));
	return {
		query: { ...query, all: query.all || widened },
		widened,
		total: found.total,
		pages: Math.ceil(found.total / pageSize),
		items: found.items.map((place) => ({
			place: municipalityView(place, context),
			otherName: otherNameFor(query.name, place, context.locale),
			practices: entries.filter((entry) => entry.place.id === place.id).length,
		})),
		countries: sortedByName(countries, (country) => country.name, context.locale),
	};
}

export interface MunicipalityPageView {
	readonly place: MunicipalityView;
	readonly practices: readonly PracticeCardView[];
	/** Practices elsewhere that also ran here, or that were taken over here. */
	readonly alsoHere: readonly PracticeCardView[];
	readonly films: readonly EditorialItem<'film'>[];
	/** The visitor's own municipality, if one was chosen. */
	readonly own: MunicipalityView | null;
	/** With the own municipality; null where there is none or this is it. */
	readonly likeness: LikenessView | null;
	readonly peers: Peers;
}

export async function municipalityPageView(
	slug: string,
	reader: SiteReader,
	context: ViewContext,
	own: Municipality | undefined,
): Promise<MunicipalityPageView | undefined> {
	const place = await reader.place(slug);
	if (!place) return undefined;
	const entries = [...(await reader.practices()).values()];
	const cities = await reader.places(place.nearestCity ? [place.nearestCity.id] : []);
	const films = await reader.items('film');
	const alsoHere = entries.filter(
		({ practice: { record } }) =>
			record.municipality !== place.id &&
			(record.furtherMunicipalities.includes(place.id) ||
				record.adoptions.some((adoption) => adoption.municipality === place.id)),
	);
	return {
		place: municipalityView(place, context, [...cities.values()][0]),
		practices: entries.filter((entry) => entry.place.id === place.id).map((entry) => practiceCardView(entry, context)),
		alsoHere: alsoHere.map((entry) => practiceCardView(entry, context)),
		films: films.filter((film) => film.municipality === place.id),
		own: own ? municipalityView(own, context) : null,
		likeness: own && own.id !== place.id ? likenessView(place, own, context) : null,
		peers: peersView(place, await reader.peersOf(place), entries, context),
	};
}
