import type { PracticeRecord } from './practice.schema.ts';

/** A published practice: the record of its live edition and what the system knows of it. */
export interface Practice {
	readonly id: string;
	readonly slug: string;
	readonly edition: number;
	readonly record: PracticeRecord;
	readonly firstPublishedAt: Date;
	readonly publishedAt: Date;
	/** When the owner last confirmed the entry; null until that has happened. */
	readonly confirmedAt: Date | null;
}

/** Transfer level by the ladder of docs/glossary.md; a take-over that only a source reports is not yet a level. */
export function transferLevel(record: Pick<PracticeRecord, 'adoptions'>): 'T0' | 'reported' {
	return record.adoptions.length > 0 ? 'reported' : 'T0';
}

/** Languages in which the whole headline of a record is there. */
export function availableLanguages(record: Pick<PracticeRecord, 'title' | 'summary'>): string[] {
	return Object.keys(record.title).filter((language) => record.summary[language]);
}

const wideAreas: ReadonlySet<string> = new Set(['several', 'region', 'country']);

/** Whether a practice is one place's. If not, the record's municipality is only the seat of the lead organisation. */
export function isLocal(record: Pick<PracticeRecord, 'area'>): boolean {
	return !wideAreas.has(record.area);
}
