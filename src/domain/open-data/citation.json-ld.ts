interface CitedSource {
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	readonly date?: string | null | undefined;
	readonly language: string;
}

/** A publication of others, as schema.org cites it. */
export function citationJsonLd({ title, url, publisher, date, language }: CitedSource) {
	return {
		'@type': 'CreativeWork',
		name: title,
		url,
		publisher: { '@type': 'Organization', name: publisher },
		...(date && { datePublished: date }),
		inLanguage: language,
	};
}
