import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Multilingual } from '#platform/i18n/languages.ts';

type Timestamp = ColumnType<Date, Date | string | undefined, Date | string>;
type Json<T> = JSONColumnType<T & object, string, string>;

interface Municipalities {
	id: string;
	slug: string;
	name: string;
	names: ColumnType<Multilingual, string | undefined, string>;
	ascii_name: string;
	country: string;
	region: string | null;
	official_code: string | null;
	kind: 'municipality' | 'county';
	latitude: number;
	longitude: number;
	inhabitants: number | null;
	inhabitants_year: number | null;
	size_class: string | null;
	population_30km: number;
	nearest_city_id: string | null;
	nearest_city_km: number | null;
	settlement: string;
	alternate_names: string | null;
}

interface Practices {
	id: Generated<string>;
	slug: string;
	created_at: Timestamp;
	shipped_digest: string | null;
}

interface Editions {
	id: Generated<string>;
	practice_id: string;
	number: number;
	status: string;
	created_at: Timestamp;
}

interface Revisions {
	id: Generated<string>;
	edition_id: string;
	language: string;
	number: number;
	content: Json<unknown>;
	based_on: string | null;
	translation_state: string;
	created_at: Timestamp;
	created_by: string;
}

interface Statuses {
	id: Generated<string>;
	edition_id: string;
	status: string;
	reason: string | null;
	created_at: Timestamp;
	created_by: string;
}

interface TimelineEntries {
	id: Generated<string>;
	practice_id: string;
	edition_id: string | null;
	kind: string;
	detail: Json<unknown>;
	created_at: Timestamp;
	created_by: string;
}

interface PublishedPractices {
	practice_id: string;
	slug: string;
	edition_number: number;
	record: Json<unknown>;
	municipality_id: string;
	first_published_at: Timestamp;
	published_at: Timestamp;
	confirmed_at: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

interface EditorialItems {
	noun: string;
	slug: string;
	content: Json<unknown>;
	shipped_digest: string | null;
	changed_at: Timestamp;
}

interface Outbox {
	seq: Generated<string>;
	xid: Generated<string>;
	topic: string;
	created_at: Timestamp;
}

interface Installation {
	key: string;
	value: string;
}

/** Every table, as the migrations leave it. */
export interface Tables {
	municipalities: Municipalities;
	practices: Practices;
	editions: Editions;
	revisions: Revisions;
	statuses: Statuses;
	timeline_entries: TimelineEntries;
	published_practices: PublishedPractices;
	editorial_items: EditorialItems;
	outbox: Outbox;
	installation: Installation;
}
