import type { MessageKey } from '#platform/i18n/translate.ts';

const messages: Readonly<Record<string, MessageKey>> = {
	'text-too-long': 'error.textTooLong',
	'too-many-values': 'error.tooManyValues',
	'value-too-long': 'error.valueTooLong',
	'bad-page': 'error.badPage',
	'bad-sort': 'error.badSort',
	'unknown-language': 'error.unknownLanguage',
	'no-form': 'error.noForm',
	'unknown-municipality': 'error.unknownMunicipality',
};

/** The sentence for an expected error's code; undefined for any other. */
export function errorMessageKey(code: string): MessageKey | undefined {
	return Object.hasOwn(messages, code) ? messages[code] : undefined;
}
