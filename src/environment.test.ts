import { describe, expect, it } from 'vitest';
import { EnvironmentError, parseEnvironment } from './environment.ts';

describe('the settings', () => {
	it('are all optional, and an empty one counts as not given', () => {
		expect(parseEnvironment({})).toEqual(parseEnvironment({ PORT: '', ORIGIN: '', DATABASE_URL: '' }));
		expect(parseEnvironment({})).toMatchObject({ PORT: 3000, DATA_DIR: './data', LOG_LEVEL: 'info' });
	});

	it('of other programs are left alone', () => {
		expect(parseEnvironment({ PATH: '/bin', HOME: '/root' })).not.toHaveProperty('PATH');
	});

	it.each([
		['PORT', '3000x'],
		['PORT', '-1'],
		['PORT', '65536'],
		['ORIGIN', 'https://example.org/'],
		['ORIGIN', 'example.org'],
		['DATABASE_URL', 'localhost/kgp'],
		['LOG_LEVEL', 'verbose'],
		['OPERATOR_CONTACT', 'town hall'],
	])('%s=%s is refused by name', (name, value) => {
		const parse = () => parseEnvironment({ [name]: value });
		expect(parse).toThrow(EnvironmentError);
		expect(parse).toThrow(`${name}: `);
	});
});
