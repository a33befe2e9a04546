import { describe, expect, it } from 'vitest';
import { stemOf } from './stem.ts';

function stemsOf(words: string, language: string): Set<string> {
	return new Set(words.split(' ').map((word) => stemOf(word, language)));
}

const haveOneStem = (words: string, language: string) => expect([...stemsOf(words, language)]).toHaveLength(1);
const haveStemsOfTheirOwn = (words: string, language: string) =>
	expect(stemsOf(words, language).size).toBe(words.split(' ').length);

describe('German words', () => {
	it.each([
		['Bücher Buecher Bucher BÜCHER Buch'],
		['Äpfel Aepfel Apfel'],
		['Götter Goetter'],
		['Straße Strasse STRASSE Straßen'],
		['ﬁnden finden'],
	])('%s are spellings of one', (words) => haveOneStem(words, 'de'));

	it.each([['Mauer Maur'], ['Frau Fru'], ['Quelle Qulle'], ['neue nue']])(
		'%s: "ue" after a vowel or q is no umlaut',
		(words) => haveStemsOfTheirOwn(words, 'de'),
	);

	it.each([
		['einstellen eingestellt einzustellen eingestellte eingestellten'],
		['anmelden angemeldet anzumelden'],
		['zusammenarbeiten zusammengearbeitet zusammenzuarbeiten'],
		['zurückkehren zurückgekehrt zurückzukehren'],
		['Geflüchtete Geflüchteten geflüchtet flüchten'],
		['gründen gegründet gegründetes gründet'],
		['lernen gelernt gelernte'],
		['planen geplant'],
		['bauen gebaut gebaute'],
		['gewinnen gewinnt Gewinnung Gewinn'],
		['beginnen beginnt Beginn'],
		['gewähren gewährt Gewährung'],
		['genehmigen genehmigt Genehmigung'],
		['gefährden gefährdet gefährdete Gefährdung'],
		['gestalten gestaltet Gestaltung'],
		['gehören gehört'],
		['gelingen gelingt'],
		['genießen genießt'],
		['entwickeln entwickelt Entwicklung Entwickler'],
		['sammeln gesammelt Sammlung'],
		['fördern fördert gefördert gefördertes Förderung Förderer'],
		['absichern abgesichert Absicherung'],
		['integrieren integriert integrierte Integrierung'],
		['beschäftigen beschäftigt Beschäftigung'],
		['veröffentlichen veröffentlicht Veröffentlichung'],
		['bewerten bewertet Bewertung'],
		['bereitstellen bereitgestellt Bereitstellung'],
	])('%s are forms of one verb', (words) => haveOneStem(words, 'de'));

	it.each([
		['Gesellschaft Sellschaft'],
		['Gewalt Walt'],
		['Gebiet Biet'],
		['Gesicht Sicht'],
		['Gehalt Halt'],
		['Geschichte Schicht'],
		['gehört Hort'],
		['Gemeinderat Meinderat'],
	])('%s: what looks like a participle and is none keeps its "ge"', (words) => haveStemsOfTheirOwn(words, 'de'));

	it.each([
		['Ärztin Ärztinnen Aerztinnen'],
		['Bewohnerin Bewohnerinnen'],
		['Zeugnis Zeugnisse Zeugnissen Zeugnisses'],
		['Sprachkenntnis Sprachkenntnisse Sprachkenntnissen'],
		['Sprachtest Sprachtests'],
		['Regel Regeln Regelung'],
		['Kind Kinder Kindern'],
		['Konzert Konzerte Konzerts'],
		['Bürgerin Bürgerinnen'],
	])('%s are one noun', (words) => haveOneStem(words, 'de'));

	it.each([['hundert Hund'], ['Konzert Konzern']])('%s: are words of their own', (words) =>
		haveStemsOfTheirOwn(words, 'de'),
	);

	it('for women keep what tells them from those for men', () => haveStemsOfTheirOwn('Ärztin Arzt', 'de'));
});

describe('English words', () => {
	it.each([
		['colour color colours'],
		['centre center centres'],
		['organisation organization organisations organised organized organising'],
		['neighbourhood neighborhood'],
		['programme program programmes'],
		['recognise recognize recognised'],
	])('%s are written in British and American', (words) => haveOneStem(words, 'en'));

	it.each([
		['child children'],
		['woman women'],
		['life lives'],
		['criterion criteria'],
		['teach taught teaches teaching'],
		['build built building'],
		['lie lying lies'],
		['refugee refugees Refugees'],
		['supervise supervised supervision'],
		['advertise advertised advertisement'],
		['precise precision'],
	])('%s are forms of one', (words) => haveOneStem(words, 'en'));

	it.each([['four for'], ['hour hor'], ['wise wize'], ['find found'], ['left leave']])(
		'%s: short words, and forms that mean something else as well, are left as they are',
		(words) => haveStemsOfTheirOwn(words, 'en'),
	);
});

describe('French words', () => {
	it.each([
		['réfugié réfugiée réfugiés réfugiées refugies REFUGIEES'],
		['formé formée formées'],
		['école ecole écoles'],
		['œuvre oeuvre œuvres'],
		['municipale municipal'],
	])('%s are spellings and forms of one', (words) => haveOneStem(words, 'fr'));
});

describe('Ukrainian words', () => {
	it.each([
		['громада громади громадою громаді'],
		['громада громадський громадського'],
		['Україна Україні'],
		['біженець біженця біженці біженців'],
		["сім’я сімʼя сім'я сімї сімя"],
		['ґанок ганок'],
		['дитячий дитячого дитячі дитячим'],
		['український українська українського'],
		['навчання навчанню навчанням'],
		['інтеграція інтеграції інтеграцію інтеграцією'],
	])('%s are spellings and forms of one', (words) => haveOneStem(words, 'uk'));

	it('й and ї stay letters of their own', () => haveStemsOfTheirOwn('мій мії мии', 'uk'));
});

describe('words of other languages', () => {
	it.each([
		['es', 'niño niños nino'],
		['tr', 'ev evler'],
		['nl', 'wandeling wandelingen'],
		['ru', 'школа школы школу'],
	])('%s: %s have one stem', (language, words) => haveOneStem(words, language));

	it('are told by their first six letters where nothing is known of their endings', () => {
		expect(stemOf('Mùnicipality', 'xx')).toBe('munici');
		expect(stemOf('𝒳yzzyabcd', 'xx')).toBe('xyzzya');
	});
});

it.each(['de', 'en', 'fr', 'ar', 'uk', 'es', 'tr'])('what has a digit stays whole in %s', (language) => {
	for (const word of ['2015', 'b1', 'covid19s', '24ern']) expect(stemOf(word, language)).toBe(word);
});

it.each(['٢٠١٥', '۲۰۱۵', '２０１５', '२०१५', '𝟚𝟘𝟙𝟝', '၂၀၁၅', '᠒᠐᠑᠕'])('%s is 2015 in any language', (digits) => {
	for (const language of ['de', 'en', 'ar', 'uk', 'es', 'xx']) expect(stemOf(digits, language)).toBe('2015');
});
