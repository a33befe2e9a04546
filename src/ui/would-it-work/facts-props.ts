import type { MunicipalityView } from '#domain/municipalities/municipality.view.ts';
import type { PracticeView } from '#domain/practices/practice.view.ts';
import type { WouldItWorkView } from '#domain/site/would-it-work.ts';

/** What the facts of each aspect are taken from. */
export interface FactsProps {
	practice: PracticeView;
	place: MunicipalityView;
	view: WouldItWorkView;
}
