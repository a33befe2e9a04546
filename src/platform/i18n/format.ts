/** Numbers, dates and names as one language writes them. Formatters are kept, since making one is slow. */
export interface Formats {
	number(value: number): string;
	/** A year, month or day as in the data (2015, 2015-09, 2015-09-01) or a moment. */
	date(value: string | Date): string;
	money(amount: number, currency: string): string;
	country(code: string): string;
	language(code: string): string;
	list(items: readonly string[]): string;
}

const known = new Map<string, Formats>();

export function formats(locale: string): Formats {
	let made = known.get(locale);
	if (!made) known.set(locale, (made = createFormats(locale)));
	return made;
}

/** The texts are in British English, and so are the dates. */
const regional: Readonly<Record<string, string>> = { en: 'en-GB' };

function createFormats(language: string): Formats {
	const locale = regional[language] ?? language;
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
	const regions = new Intl.DisplayNames([locale], { type: 'region' });
	const languages = new Intl.DisplayNames([locale], { type: 'language' });
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const count = remembered((value: number) => number.format(value));
	return {
		number: (value) => (isCount(value) ? count(value) : number.format(value)),
		date: (value) => {
			if (value instanceof Date) return day.format(value);
			if (value.length === 4) return value;
			return (value.length === 7 ? month : day).format(new Date(value));
		},
		money: (amount, currency) =>
			new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
		country: remembered((code) => regions.of(code) ?? code),
		language: remembered((code) => languages.of(code) ?? code),
		list: (items) => list.format(items),
	};
}

/** There are only so many countries, languages and counts; writing one is slow. A code that is none throws. */
function remembered<T>(write: (value: T) => string): (value: T) => string {
	const written = new Map<T, string>();
	return (value) => {
		let text = written.get(value);
		if (text === undefined) written.set(value, (text = write(value)));
		return text;
	};
}

/** Small whole numbers, as beside the values of a facet: a page has more than a hundred of them. */
function isCount(value: number): boolean {
	return Number.isInteger(value) && value >= 0 && value < 1000;
}

/** Sorts names the way a language does. */
export function sortedByName<T>(items: readonly T[], name: (item: T) => string, locale: string): T[] {
	const collator = new Intl.Collator(locale);
	return [...items].sort((a, b) => collator.compare(name(a), name(b)));
}
