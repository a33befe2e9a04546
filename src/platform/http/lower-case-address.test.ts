import { expect, test } from 'vitest';
import { lowerCaseAddress } from './lower-case-address.ts';

const leadsTo = (address: string) => lowerCaseAddress(new URL(address, 'https://kgp.example'));

test.each([
	['/DE', '/de'],
	['/DE/Practices', '/de/practices'],
	['/fr/MAP?view=World&q=Kita', '/fr/map?view=World&q=Kita'],
	['/de/Practices/K%C3%B6ln', '/de/practices/k%C3%B6ln'],
])('%s leads to %s', (address, expected) => {
	expect(leadsTo(address)).toBe(expected);
});

test.each([
	'/de/practices?q=Kita',
	'/de/practices/k%C3%B6ln',
	'/API/v1',
	'/README',
	'https://kgp.example//DE/Practices',
])('%s is left as it is', (address) => {
	expect(leadsTo(address)).toBeUndefined();
});
