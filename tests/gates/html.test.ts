import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../fixtures/http.ts';
import { everyPage } from '../fixtures/every-page.ts';

const { url } = inject('server');
const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// `role="list"` stays: Safari takes lists without bullets for plain text.
		'no-redundant-role': 'off',
		// A button of a form submits; that is meant wherever there is no type.
		'no-implicit-button-type': 'off',
		// The navigation is there once for narrow and once for wide windows; what is shown is tested in the browser.
		'unique-landmark': 'off',
	},
});

describe.each(everyPage)('$name ($path)', ({ path }) => {
	it('is valid HTML', async () => {
		const { text } = await ask(url, path, { headers: { accept: 'text/html' } });
		const { results } = await validator.validateString(text);
		expect(
			results.flatMap(({ messages }) =>
				messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
			),
		).toEqual([]);
	});
});
