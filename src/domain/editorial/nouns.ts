import { articleSchema, type Article } from '#domain/articles/article.schema.ts';
import { collectionSchema, type Collection } from '#domain/collections/collection.schema.ts';
import { filmSchema, type Film } from '#domain/films/film.schema.ts';
import { organisationSchema, type Organisation } from '#domain/organisations/organisation.schema.ts';
import { programmeSchema, type Programme } from '#domain/programmes/programme.schema.ts';

/** The editorial nouns that surround the practices, each with its schema and content folder. */
export const editorialNouns = {
	article: { schema: articleSchema, folder: 'articles' },
	film: { schema: filmSchema, folder: 'films' },
	programme: { schema: programmeSchema, folder: 'programmes' },
	organisation: { schema: organisationSchema, folder: 'organisations' },
	collection: { schema: collectionSchema, folder: 'collections' },
} as const;

export interface EditorialContent {
	article: Article;
	film: Film;
	programme: Programme;
	organisation: Organisation;
	collection: Collection;
}

export type EditorialNoun = keyof EditorialContent;

export type EditorialItem<N extends EditorialNoun> = EditorialContent[N] & { readonly slug: string };
