/** Values as PostgreSQL's COPY reads them in text format; null is \N. */
export type CopyValue = string | number | null;

export function copyLine(values: readonly CopyValue[]): string {
	return `${values.map(copyCell).join('\t')}\n`;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyCell(value: CopyValue): string {
	if (value === null) return '\\N';
	return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
