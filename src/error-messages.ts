import type { MessageKey } from '#platform/i18n/translate.ts';

/** The sentence for every expected error, by its code: on pages and in the API's problems. */
export const errorMessages = {
	'text-too-long': 'error.textTooLong',
	'too-many-values': 'error.tooManyValues',
	'value-too-long': 'error.valueTooLong',
	'bad-page': 'error.badPage',
	'bad-sort': 'error.badSort',
	'unknown-language': 'error.unknownLanguage',
	'no-form': 'error.noForm',
	'unknown-municipality': 'error.unknownMunicipality',
	'unknown-practice': 'api.unknownPractice',
	'unknown-place': 'api.unknownPlace',
	'unknown-path': 'api.unknownPath',
} as const satisfies Record<string, MessageKey>;

export type ErrorCode = keyof typeof errorMessages;

export function isErrorCode(code: string): code is ErrorCode {
	return Object.hasOwn(errorMessages, code);
}
