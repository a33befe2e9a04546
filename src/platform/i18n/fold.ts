/** Text without diacritics, ß as ss: so that "ecole" finds "école" and "munchen" finds "München". */
export function fold(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').normalize('NFC');
}
