import type { LabelledTerm, ViewContext } from '#domain/vocabularies/view-context.ts';
import type { Localised } from '#platform/i18n/languages.ts';
import { keptWith } from '#platform/memo/kept-with.ts';
import type { PracticeField } from './completeness.ts';
import { makePracticeView } from './make-practice-view.ts';
import type { PracticeCardView, PracticeWithPlace } from './practice-card.view.ts';
import type { participationPhases } from './practice.schema.ts';

export interface SourceView {
	/** From 1: how the page numbers it. */
	readonly number: number;
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly date: string | null;
	readonly language: string;
}

export interface SectionView {
	readonly field: PracticeField;
	/** Markdown. */
	readonly text: Localised;
}

export interface BuildingBlockView {
	readonly title: Localised;
	readonly text: Localised;
	readonly enabling: Localised | null;
	readonly lessons: Localised | null;
}

export interface ResultView {
	readonly indicator: Localised;
	readonly baseline: string | number | null;
	readonly value: string | number;
	readonly unit: Localised | null;
	readonly date: string | null;
	readonly note: Localised | null;
	readonly source: SourceView;
}

export interface MoneyView {
	readonly amount: number;
	readonly currency: string;
	readonly per: 'year' | 'total';
	readonly priceYear: number | null;
	readonly note: Localised | null;
	readonly source: SourceView;
}

export interface FigureView {
	readonly values: readonly {
		readonly field: 'fullTimeEquivalents' | 'volunteers' | 'monthsToSetUp';
		readonly value: number;
	}[];
	readonly note: Localised | null;
	readonly source: SourceView;
}

export interface ReachView {
	readonly people: number;
	readonly unit: Localised | null;
	readonly year: number | null;
	readonly note: Localised | null;
	readonly source: SourceView;
}

/** A whole practice in one language: what its page shows and its JSON twin gives. */
export interface PracticeView extends PracticeCardView {
	readonly summary: Localised;
	readonly subthemes: readonly LabelledTerm[];
	readonly targetGroups: { readonly direct: readonly LabelledTerm[]; readonly intermediary: readonly LabelledTerm[] };
	readonly periodNote: Localised | null;
	readonly leadOrganisation: { readonly name: string; readonly url: string | null };
	readonly partners: readonly { readonly name: string; readonly role: Localised | null }[];
	readonly programmes: readonly string[];
	readonly context: readonly SectionView[];
	readonly buildingBlocks: readonly BuildingBlockView[];
	readonly participation: readonly {
		readonly phase: (typeof participationPhases)[number];
		readonly degree: LabelledTerm;
	}[];
	readonly cost: MoneyView | 'unknown' | null;
	readonly staff: FigureView | null;
	readonly funding: readonly LabelledTerm[] | 'unknown' | null;
	readonly reach: ReachView | null;
	readonly results: readonly ResultView[] | 'not-measured';
	readonly evaluations: readonly {
		readonly kind: LabelledTerm;
		readonly by: string;
		readonly year: number | null;
		readonly finding: Localised | null;
		readonly source: SourceView;
	}[];
	readonly lessons: readonly SectionView[];
	readonly contradictions: readonly { readonly text: Localised; readonly sources: readonly SourceView[] }[];
	readonly adoptions: readonly {
		readonly place: string;
		readonly municipality: string | null;
		readonly year: number | null;
		readonly note: Localised | null;
		readonly source: SourceView;
	}[];
	readonly awards: readonly { readonly name: string; readonly year: number | null; readonly source: SourceView }[];
	readonly evidenceReason: Localised | null;
	readonly contact: {
		readonly role: Localised;
		readonly organisation: string;
		readonly url: string | null;
		readonly mailbox: string | null;
	} | null;
	readonly offers: readonly LabelledTerm[];
	readonly sources: readonly SourceView[];
	readonly missing: readonly PracticeField[];
}

export function practiceView(entry: PracticeWithPlace, context: ViewContext): PracticeView {
	return keptWith(entry, `view ${context.locale}`, () => makePracticeView(entry, context));
}
