import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
	`create table municipalities (
		id text primary key,
		slug text not null unique,
		name text not null,
		ascii_name text not null,
		country text not null,
		region text,
		official_code text,
		kind text not null check (kind in ('municipality', 'county')),
		latitude double precision not null,
		longitude double precision not null,
		inhabitants integer,
		inhabitants_year integer,
		size_class text,
		population_30km integer not null,
		nearest_city_id text,
		nearest_city_km double precision,
		settlement text not null,
		alternate_names text
	)`,
	`create index municipalities_name on municipalities (ascii_name text_pattern_ops)`,
	`create index municipalities_country on municipalities (country, inhabitants desc)`,

	`create table practices (
		id uuid primary key default gen_random_uuid(),
		slug text not null unique,
		created_at timestamptz not null default now(),
		shipped_digest text
	)`,
	`create table editions (
		id uuid primary key default gen_random_uuid(),
		practice_id uuid not null references practices,
		number integer not null,
		status text not null check (status in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted',
			'published', 'superseded', 'declined', 'withdrawn', 'archived')),
		created_at timestamptz not null default now(),
		unique (practice_id, number)
	)`,
	`create unique index editions_one_live on editions (practice_id) where status = 'published'`,
	`create unique index editions_one_open on editions (practice_id)
		where status in ('draft', 'submitted', 'in_review', 'changes_requested', 'accepted')`,
	`create table revisions (
		id bigint generated always as identity primary key,
		edition_id uuid not null references editions,
		language text not null,
		number integer not null,
		content jsonb not null,
		based_on bigint references revisions,
		translation_state text not null check (translation_state in ('original', 'up_to_date', 'outdated', 'in_progress', 'machine')),
		created_at timestamptz not null default now(),
		created_by text not null,
		unique (edition_id, language, number)
	)`,
	`create table statuses (
		id bigint generated always as identity primary key,
		edition_id uuid not null references editions,
		status text not null,
		reason text,
		created_at timestamptz not null default now(),
		created_by text not null
	)`,
	`create index statuses_edition on statuses (edition_id)`,
	`create table timeline_entries (
		id bigint generated always as identity primary key,
		practice_id uuid not null references practices,
		edition_id uuid references editions,
		kind text not null,
		detail jsonb not null,
		created_at timestamptz not null default now(),
		created_by text not null
	)`,
	`create index timeline_entries_practice on timeline_entries (practice_id, id)`,

	`create table published_practices (
		practice_id uuid primary key references practices,
		slug text not null unique,
		edition_number integer not null,
		record jsonb not null,
		municipality_id text not null references municipalities,
		first_published_at timestamptz not null,
		published_at timestamptz not null,
		confirmed_at timestamptz,
		search_de tsvector not null default '',
		search_en tsvector not null default '',
		search_fr tsvector not null default '',
		search_words tsvector not null default ''
	)`,
	`create index published_practices_municipality on published_practices (municipality_id)`,
	...['de', 'en', 'fr', 'words'].map(
		(name) => `create index published_practices_search_${name} on published_practices using gin (search_${name})`,
	),

	`create table editorial_items (
		noun text not null check (noun in ('article', 'film', 'programme', 'organisation', 'collection')),
		slug text not null,
		content jsonb not null,
		shipped_digest text,
		changed_at timestamptz not null default now(),
		primary key (noun, slug)
	)`,

	`create table outbox (
		seq bigint generated always as identity,
		xid xid8 not null default pg_current_xact_id(),
		topic text not null,
		created_at timestamptz not null default now(),
		primary key (xid, seq)
	)`,
	`create table installation (key text primary key, value text not null)`,
];
