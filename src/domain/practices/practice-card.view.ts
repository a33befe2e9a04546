import type { Municipality } from '#domain/municipalities/municipality.ts';
import { municipalityView, type MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import { labelledTerm, type LabelledTerm, type ViewContext } from '#domain/vocabularies/view-context.ts';
import { localise, type Localised } from '#platform/i18n/languages.ts';
import { keptWith } from '#platform/memo/kept-with.ts';
import { availableLanguages, isLocal, transferLevel, type Practice } from './practice.ts';

/** A practice in lists: enough to decide whether to open it. */
export interface PracticeCardView {
	readonly slug: string;
	readonly depth: 'short' | 'full';
	readonly title: Localised;
	readonly claim: Localised;
	readonly place: MunicipalityView;
	readonly quarter: string | null;
	readonly area: LabelledTerm;
	/** Whether the practice is one place's; else the place is the seat of its lead organisation. */
	readonly local: boolean;
	readonly kind: LabelledTerm;
	readonly themes: readonly LabelledTerm[];
	readonly practiceTypes: readonly LabelledTerm[];
	readonly period: { readonly start: string | null; readonly end: string | null; readonly status: LabelledTerm };
	readonly evidence: LabelledTerm;
	readonly transfer: LabelledTerm;
	readonly languages: readonly string[];
	readonly hasFilm: boolean;
	readonly edition: number;
	/** ISO 8601. */
	readonly publishedAt: string;
	readonly confirmedAt: string | null;
}

export interface PracticeWithPlace {
	readonly practice: Practice;
	readonly place: Municipality;
	readonly films: readonly string[];
}

/** Most lists show the same cards over and over: each is made once, and shared by all who show it. */
export function practiceCardView(entry: PracticeWithPlace, context: ViewContext): PracticeCardView {
	return keptWith(entry, `card ${context.locale}`, () => makeCard(entry, context));
}

function makeCard({ practice, place, films }: PracticeWithPlace, context: ViewContext): PracticeCardView {
	const { locale, vocabularies } = context;
	const { record } = practice;
	const term = (vocabulary: string, id: string) => labelledTerm(vocabularies, vocabulary, id, locale);
	return {
		slug: practice.slug,
		depth: record.depth,
		title: localise(record.title, locale),
		claim: localise(record.claim, locale),
		place: municipalityView(place, context),
		quarter: record.quarter ?? null,
		area: term('areas', record.area),
		local: isLocal(record),
		kind: term('kinds', record.kind),
		themes: record.themes.map((id) => term('themes', id)),
		practiceTypes: record.practiceTypes.map((id) => term('practice-types', id)),
		period: {
			start: record.period.start ?? null,
			end: record.period.end ?? null,
			status: term('statuses', record.period.status),
		},
		evidence: term('evidence-levels', record.evidence ? String(record.evidence.level) : 'not-assessed'),
		transfer: term('transfer-levels', transferLevel(record)),
		languages: availableLanguages(record),
		hasFilm: films.length > 0,
		edition: practice.edition,
		publishedAt: practice.publishedAt.toISOString(),
		confirmedAt: practice.confirmedAt?.toISOString() ?? null,
	};
}
