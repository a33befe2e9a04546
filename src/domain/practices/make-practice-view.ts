import { labelledTerm, type ViewContext } from '#domain/vocabularies/view-context.ts';
import { localise, type Localised, type Multilingual } from '#platform/i18n/languages.ts';
import { missingFields, type PracticeField } from './completeness.ts';
import { practiceCardView, type PracticeWithPlace } from './practice-card.view.ts';
import { participationPhases, type PracticeRecord } from './practice.schema.ts';
import type { FigureView, MoneyView, PracticeView, SectionView, SourceView } from './practice.view.ts';

/** Translates a record into one language and resolves its terms and sources. */
export function makePracticeView(entry: PracticeWithPlace, context: ViewContext): PracticeView {
	const { record } = entry.practice;
	const { locale, vocabularies } = context;
	const text = (value: Multilingual) => localise(value, locale);
	const optional = (value: Multilingual | undefined) => (value ? localise(value, locale) : null);
	const term = (vocabulary: string, id: string) => labelledTerm(vocabularies, vocabulary, id, locale);
	const sources = record.sources.map((source, index) => ({ ...source, date: source.date ?? null, number: index + 1 }));
	const source = (id: string) => sources.find((known) => known.id === id) as SourceView;

	return {
		...practiceCardView(entry, context),
		summary: text(record.summary),
		subthemes: record.subthemes.map((id) => term('subthemes', id)),
		targetGroups: {
			direct: record.targetGroups.direct.map((id) => term('target-groups', id)),
			intermediary: record.targetGroups.intermediary.map((id) => term('target-groups', id)),
		},
		periodNote: optional(record.period.note),
		leadOrganisation: { name: record.leadOrganisation.name, url: record.leadOrganisation.url ?? null },
		partners: record.partners.map((partner) => ({ name: partner.name, role: optional(partner.role) })),
		programmes: record.programmes,
		context: sections(record, locale, ['startingSituation', 'goals', 'theoryOfChange']),
		buildingBlocks: record.buildingBlocks.map((block) => ({
			title: text(block.title),
			text: text(block.text),
			enabling: optional(block.enabling),
			lessons: optional(block.lessons),
		})),
		participation: participationPhases.flatMap((phase) => {
			const degree = record.participation?.[phase];
			return degree ? [{ phase, degree: term('participation-degrees', degree) }] : [];
		}),
		cost: costView(record.cost, optional, source),
		staff: record.staff ? staffView(record.staff, optional, source) : null,
		funding: Array.isArray(record.funding) ? record.funding.map((id) => term('funding', id)) : (record.funding ?? null),
		reach: record.reach
			? {
					people: record.reach.people,
					unit: optional(record.reach.unit),
					year: record.reach.year ?? null,
					note: optional(record.reach.note),
					source: source(record.reach.source),
				}
			: null,
		results:
			record.results === 'not-measured'
				? 'not-measured'
				: record.results.map((result) => ({
						indicator: text(result.indicator),
						baseline: result.baseline ?? null,
						value: result.value,
						unit: optional(result.unit),
						date: result.date ?? null,
						note: optional(result.note),
						source: source(result.source),
					})),
		evaluations: record.evaluations.map((evaluation) => ({
			kind: term('evaluation-kinds', evaluation.kind),
			by: evaluation.by,
			year: evaluation.year ?? null,
			finding: optional(evaluation.finding),
			source: source(evaluation.source),
		})),
		lessons: sections(record, locale, [
			'participantsView',
			'whatDidNotWork',
			'conditionsEnabling',
			'conditionsHindering',
			'preconditions',
			'core',
			'adaptable',
			'legalBasis',
		]),
		contradictions: record.contradictions.map((found) => ({
			text: text(found.text),
			sources: found.sources.map(source),
		})),
		adoptions: record.adoptions.map((adoption) => ({
			place: adoption.place,
			municipality: adoption.municipality ?? null,
			year: adoption.year ?? null,
			note: optional(adoption.note),
			source: source(adoption.source),
		})),
		awards: record.awards.map((award) => ({
			name: award.name,
			year: award.year ?? null,
			source: source(award.source),
		})),
		evidenceReason: optional(record.evidence?.reason),
		contact: record.contact
			? {
					role: text(record.contact.role),
					organisation: record.contact.organisation,
					url: record.contact.url ?? null,
					mailbox: record.contact.mailbox ?? null,
				}
			: null,
		offers: record.offers.map((id) => term('offers', id)),
		sources,
		missing: missingFields(record),
	};
}

/** The rich texts of a record by field; nested ones have a name of their own. */
function richTexts(record: PracticeRecord): Partial<Record<PracticeField, Multilingual | undefined>> {
	return {
		startingSituation: record.startingSituation,
		goals: record.goals,
		theoryOfChange: record.theoryOfChange,
		participantsView: record.participantsView,
		whatDidNotWork: record.whatDidNotWork,
		conditionsEnabling: record.conditions?.enabling,
		conditionsHindering: record.conditions?.hindering,
		preconditions: record.transferability?.preconditions,
		core: record.transferability?.core,
		adaptable: record.transferability?.adaptable,
		legalBasis: record.legalBasis,
	};
}

function sections(record: PracticeRecord, locale: string, fields: readonly PracticeField[]): SectionView[] {
	const texts = richTexts(record);
	return fields.flatMap((field) => {
		const text = texts[field];
		return text ? [{ field, text: localise(text, locale) }] : [];
	});
}

type Optional = (value: Multilingual | undefined) => Localised | null;
type FindSource = (id: string) => SourceView;

function costView(cost: PracticeRecord['cost'], optional: Optional, source: FindSource): MoneyView | 'unknown' | null {
	if (cost === undefined || cost === 'unknown') return cost ?? null;
	return {
		amount: cost.amount,
		currency: cost.currency,
		per: cost.per,
		priceYear: cost.priceYear ?? null,
		note: optional(cost.note),
		source: source(cost.source),
	};
}

function staffView(staff: NonNullable<PracticeRecord['staff']>, optional: Optional, source: FindSource): FigureView {
	const fields = ['fullTimeEquivalents', 'volunteers', 'monthsToSetUp'] as const;
	return {
		values: fields.flatMap((field) => {
			const value = staff[field];
			return value === undefined ? [] : [{ field, value }];
		}),
		note: optional(staff.note),
		source: source(staff.source),
	};
}
