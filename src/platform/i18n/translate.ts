import { IntlMessageFormat } from 'intl-messageformat';
import de from '#locales/de.json' with { type: 'json' };
import en from '#locales/en.json' with { type: 'json' };
import fr from '#locales/fr.json' with { type: 'json' };
import type { Locale } from './languages.ts';

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives the message of a key in one language, its ICU placeholders filled. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const messages: Record<Locale, Record<MessageKey, string>> = { de, en, fr };
const translators = new Map<Locale, Translate>();

export function translator(locale: Locale): Translate {
	let translate = translators.get(locale);
	if (!translate) translators.set(locale, (translate = createTranslator(locale)));
	return translate;
}

function createTranslator(locale: Locale): Translate {
	const compiled = new Map<MessageKey, IntlMessageFormat>();
	return (key, values) => {
		const message = messages[locale][key];
		if (!values) return message;
		let format = compiled.get(key);
		if (!format) compiled.set(key, (format = new IntlMessageFormat(message, locale)));
		return String(format.format(values));
	};
}
