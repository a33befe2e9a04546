import type { PracticeCardView } from '#domain/practices/practice-card.view.ts';
import type { Formats } from '#platform/i18n/format.ts';
import type { Translate } from '#platform/i18n/translate.ts';

/** "2015–2018", "since 2015", "until 2018"; empty when nothing is known. */
export function periodText({ start, end, status }: PracticeCardView['period'], t: Translate, f: Formats): string {
	const year = (date: string) => f.date(date.slice(0, 4));
	if (start && end) return year(start) === year(end) ? year(start) : `${year(start)}–${year(end)}`;
	if (end) return t('period.until', { end: year(end) });
	if (!start) return '';
	const open = status.id === 'running' || status.id === 'regular-service' || status.id === 'pilot';
	return open ? t('period.since', { start: year(start) }) : t('period.from', { start: year(start) });
}
