import { Feed } from 'feed';
import { practiceCardView, type PracticeWithPlace } from '#domain/practices/practice-card.view.ts';
import type { ViewContext } from '#domain/vocabularies/view-context.ts';
import { localise, type Localised } from '#platform/i18n/languages.ts';
import { contentLicence } from './licence.ts';

interface PracticeFeed {
	/** Stays the same over all time: a tag or the feed's address. */
	readonly id: string;
	readonly title: string;
	readonly siteName: string;
	readonly origin: string;
	/** Address of the feed, and of the page that lists the same. */
	readonly self: string;
	readonly page: string;
	/** Address of the page of themes, which names the scheme of the categories. */
	readonly themes: string;
	readonly practicePage: (slug: string) => string;
}

/** Practices as an Atom 1.0 feed (RFC 4287), in the order given. */
export function practiceFeed(entries: readonly PracticeWithPlace[], feed: PracticeFeed, context: ViewContext): string {
	const rights = `${contentLicence.name}, ${contentLicence.url}`;
	const atom = new Feed({
		id: feed.id,
		title: feed.title,
		updated: new Date(Math.max(0, ...entries.map(({ practice }) => practice.publishedAt.getTime()))),
		generator: false,
		author: { name: feed.siteName, link: feed.origin },
		link: feed.page,
		feed: feed.self,
		copyright: rights,
	});
	for (const entry of entries) atom.addItem({ ...item(entry, feed, context), copyright: rights });
	return atom.atom1().replace('<feed ', `<feed xml:lang="${context.locale}" `);
}

function item(entry: PracticeWithPlace, feed: PracticeFeed, context: ViewContext) {
	const { practice } = entry;
	const card = practiceCardView(entry, context);
	return {
		id: `urn:uuid:${practice.id}`,
		title: escaped(card.title.text),
		link: feed.practicePage(practice.slug),
		date: practice.publishedAt,
		published: practice.firstPublishedAt,
		description: paragraphs([card.claim, localise(practice.record.summary, context.locale)]),
		category: card.themes.map(({ id, label }) => ({ term: id, name: label, scheme: feed.themes })),
	};
}

/** HTML with the language of each text, since a text may be in another one than the feed. */
function paragraphs(texts: readonly Localised[]): string {
	return texts.map(({ text, language }) => `<p lang="${escaped(language)}">${escaped(text)}</p>`).join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
