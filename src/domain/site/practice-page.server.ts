import type { EditorialItem } from '#domain/editorial/nouns.ts';
import type { Municipality } from '#domain/municipalities/municipality.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import { relatedEntries } from '#domain/search/related.ts';
import type { CatalogueEntry } from '#domain/search/index.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import { practiceCardView, type PracticeCardView } from '#domain/practices/practice-card.view.ts';
import { practiceView, type PracticeView } from '#domain/practices/practice.view.ts';
import { keptWith } from '#platform/memo/kept-with.ts';
import type { Catalogue, SiteReader } from './site-reader.server.ts';
import { wouldItWorkView, type WouldItWorkView } from './would-it-work.ts';

/** A practice with what surrounds it. */
export interface PracticePageView {
	readonly practice: PracticeView;
	readonly place: MunicipalityView;
	readonly furtherPlaces: readonly MunicipalityView[];
	readonly films: readonly EditorialItem<'film'>[];
	readonly programmes: readonly EditorialItem<'programme'>[];
	readonly articles: readonly EditorialItem<'article'>[];
	readonly related: readonly PracticeCardView[];
	readonly wouldItWork: WouldItWorkView;
}

export async function practicePageView(
	slug: string,
	reader: SiteReader,
	context: ViewContext,
	/** The visitor's own municipality. */
	own: Municipality | undefined,
): Promise<PracticePageView | undefined> {
	const catalogue = await reader.practices();
	const entry = catalogue.get(slug);
	if (!entry) return undefined;
	const { record } = entry.practice;
	const cityIds = entry.place.nearestCity ? [entry.place.nearestCity.id] : [];
	const takenOverBy = record.adoptions.flatMap(({ municipality }) => municipality ?? []);
	const places = await reader.places([...cityIds, ...record.furtherMunicipalities, ...takenOverBy]);
	const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
	return {
		practice: practiceView(entry, context),
		place: municipalityView(entry.place, context, places.get(cityIds[0] ?? '')),
		furtherPlaces: placesOf(record.furtherMunicipalities).map((place) => municipalityView(place, context)),
		films: await reader.itemsNamed('film', entry.films),
		programmes: await reader.itemsNamed('programme', record.programmes),
		articles: (await reader.articlesAbout(slug)).slice(0, 3),
		related: related(entry, catalogue).map((other) => practiceCardView(other, context)),
		wouldItWork: wouldItWorkView(entry, own, placesOf([...record.furtherMunicipalities, ...takenOverBy]), context),
	};
}

/** Found by comparing with every other practice, so only once per catalogue. */
function related(entry: CatalogueEntry, catalogue: Catalogue): readonly CatalogueEntry[] {
	return keptWith(catalogue, `related ${entry.practice.slug}`, () => relatedEntries(entry, catalogue));
}
