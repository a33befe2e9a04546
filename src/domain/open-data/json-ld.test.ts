import { expect, test } from 'vitest';
import { municipalityView } from '#domain/municipalities/municipality.view.ts';
import { practiceView } from '#domain/practices/practice.view.ts';
import { municipalityJsonLd } from './municipality.json-ld.ts';
import { practiceJsonLd } from './practice.json-ld.ts';
import { entries, place, viewIn } from './shipped-entries.fixture.ts';
import { siteJsonLd } from './site.json-ld.ts';

const url = 'https://example.org/de/practices/altena-kuemmerer';
const views = entries.map((entry) => practiceView(entry, viewIn('de')));

test('a practice is described as an article with place, sources, licence and language', () => {
	for (const view of views) {
		const description = practiceJsonLd(view, url, 'de');
		expect(description).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			headline: view.title.text,
			inLanguage: view.summary.language,
			spatialCoverage: { geo: { latitude: 51.29 }, address: { addressCountry: 'DE' } },
			license: 'https://creativecommons.org/licenses/by/4.0/',
			dateModified: view.publishedAt,
		});
		expect(description).toHaveProperty('citation.length', view.sources.length);
	}
});

test('what is not known is left out, not stated as empty', () => {
	for (const view of views) expect(JSON.stringify(practiceJsonLd(view, url, 'de'))).not.toMatch(/:(null|""|undefined)/);
});

test('a period is an interval, open only where the practice goes on', () => {
	const [view] = views;
	const coverage = (start: string | null, status: string) => {
		const period = { start, end: null, status: { id: status, label: '' } };
		return practiceJsonLd({ ...view!, period }, url, 'de');
	};
	expect(coverage('2015-09', 'running')).toHaveProperty('temporalCoverage', '2015-09/..');
	expect(coverage('2015-09', 'ended')).toHaveProperty('temporalCoverage', '2015-09/');
	expect(coverage(null, 'unknown')).not.toHaveProperty('temporalCoverage');
});

test('a municipality is a city with its official key, a county is not a city', () => {
	const view = municipalityView(place, viewIn('fr'));
	expect(municipalityJsonLd(view, url)).toMatchObject({
		'@type': 'City',
		sameAs: 'https://sws.geonames.org/2958516/',
		identifier: [{ value: 'gn-2958516' }, { value: '05962004' }],
	});
	expect(municipalityJsonLd(view, url)).not.toHaveProperty('alternateName');
	const county = municipalityJsonLd({ ...view, kind: 'county', id: 'ags-05962' }, url);
	expect(county).toHaveProperty('@type', 'AdministrativeArea');
	expect(county).not.toHaveProperty('sameAs');
});

test('a municipality that is called otherwise elsewhere has its other names beside that of the page', () => {
	const athens = { ...place, name: 'Αθήνα', names: { de: 'Athen', en: 'Athens', fr: 'Athènes' } };
	expect(municipalityJsonLd(municipalityView(athens, viewIn('de')), url)).toMatchObject({
		name: 'Athen',
		alternateName: ['Αθήνα', 'Athens', 'Athènes'],
		address: { addressLocality: 'Athen' },
	});
});

test('the site offers its search in the language of the page, and its records as a data set', () => {
	const addresses = { home: '/fr', search: '/fr/practices', openData: '/fr/open-data', api: '/api', feed: '/feed' };
	const [, website, dataset] = Object.values(siteJsonLd('https://example.org', 'fr', 'Nom', 'Texte', addresses))[1];
	expect(website).toHaveProperty(
		'potentialAction.target.urlTemplate',
		'https://example.org/fr/practices?q={search_term_string}',
	);
	expect(dataset).toMatchObject({ '@type': 'Dataset', distribution: [{ contentUrl: 'https://example.org/api' }, {}] });
});
