import * as v from 'valibot';
import { date, language, multilingual, richText, slug, url } from '#platform/schema/fields.ts';

/** Ids of the vocabularies that a record may use; from `content/vocabularies/`. */
export type TermIds = Readonly<Record<string, ReadonlySet<string>>>;

export const editionsDepths = ['short', 'full'] as const;
export const participationPhases = ['initiation', 'planning', 'doing', 'evaluation'] as const;

/** The practice record as it is shipped, imported and submitted; fields as in docs/glossary.md. */
export function practiceSchema(terms: TermIds) {
	const term = (vocabulary: string) =>
		v.pipe(
			v.string(),
			v.check(
				(id) => terms[vocabulary]?.has(id) ?? false,
				(issue) => `"${String(issue.input)}" is not in the vocabulary ${vocabulary}`,
			),
		);
	const termList = (vocabulary: string) => v.pipe(v.array(term(vocabulary)), v.minLength(1, 'needs at least one'));
	const sourceId = v.pipe(v.string(), v.minLength(1));

	const source = v.strictObject({
		id: slug,
		title: v.pipe(v.string(), v.minLength(3)),
		publisher: v.string(),
		url,
		date: v.optional(date),
		language,
	});
	const buildingBlock = v.strictObject({
		title: multilingual(120),
		text: richText,
		enabling: v.optional(richText),
		lessons: v.optional(richText),
	});
	const result = v.strictObject({
		indicator: multilingual(200),
		baseline: v.optional(v.union([v.number(), v.string()])),
		value: v.union([v.number(), v.string()]),
		unit: v.optional(multilingual(80)),
		date: v.optional(date),
		source: sourceId,
		note: v.optional(multilingual(600)),
	});
	const money = v.strictObject({
		amount: v.pipe(v.number(), v.minValue(0)),
		currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'is an ISO 4217 code such as EUR')),
		per: v.picklist(['year', 'total']),
		priceYear: v.optional(v.number()),
		note: v.optional(multilingual(600)),
		source: sourceId,
	});

	return v.pipe(
		v.strictObject({
			depth: v.picklist(editionsDepths),
			kind: term('kinds'),
			originalLanguage: language,
			title: multilingual(100),
			claim: multilingual(160),
			summary: multilingual(1500),
			municipality: v.string(),
			quarter: v.optional(v.string()),
			furtherMunicipalities: v.optional(v.array(v.string()), []),
			area: term('areas'),
			themes: termList('themes'),
			subthemes: v.optional(v.array(term('subthemes')), []),
			practiceTypes: termList('practice-types'),
			targetGroups: v.strictObject({
				direct: v.array(term('target-groups')),
				intermediary: v.optional(v.array(term('target-groups')), []),
			}),
			period: v.strictObject({
				start: v.optional(date),
				end: v.optional(date),
				status: term('statuses'),
				note: v.optional(multilingual(400)),
			}),
			leadOrganisation: v.strictObject({ name: v.string(), url: v.optional(url) }),
			partners: v.optional(v.array(v.strictObject({ name: v.string(), role: v.optional(multilingual(300)) })), []),
			programmes: v.optional(v.array(slug), []),
			startingSituation: v.optional(richText),
			goals: v.optional(richText),
			theoryOfChange: v.optional(richText),
			buildingBlocks: v.optional(v.array(buildingBlock), []),
			participation: v.optional(
				v.strictObject(v.entriesFromList(participationPhases, v.optional(term('participation-degrees')))),
			),
			legalBasis: v.optional(richText),
			cost: v.optional(v.union([v.literal('unknown'), money])),
			staff: v.optional(
				v.strictObject({
					fullTimeEquivalents: v.optional(v.number()),
					volunteers: v.optional(v.number()),
					monthsToSetUp: v.optional(v.number()),
					note: v.optional(multilingual(400)),
					source: sourceId,
				}),
			),
			funding: v.optional(v.union([v.literal('unknown'), termList('funding')])),
			reach: v.optional(
				v.strictObject({
					people: v.number(),
					unit: v.optional(multilingual(80)),
					year: v.optional(v.number()),
					note: v.optional(multilingual(400)),
					source: sourceId,
				}),
			),
			results: v.optional(v.union([v.literal('not-measured'), v.array(result)]), []),
			participantsView: v.optional(richText),
			evaluations: v.optional(
				v.array(
					v.strictObject({
						kind: term('evaluation-kinds'),
						by: v.string(),
						year: v.optional(v.number()),
						finding: v.optional(richText),
						source: sourceId,
					}),
				),
				[],
			),
			conditions: v.optional(v.strictObject({ enabling: v.optional(richText), hindering: v.optional(richText) })),
			whatDidNotWork: v.optional(richText),
			transferability: v.optional(
				v.strictObject({
					preconditions: v.optional(richText),
					core: v.optional(richText),
					adaptable: v.optional(richText),
				}),
			),
			contact: v.optional(
				v.strictObject({
					role: multilingual(200),
					organisation: v.string(),
					url: v.optional(url),
					mailbox: v.optional(v.pipe(v.string(), v.email())),
				}),
			),
			offers: v.optional(v.array(term('offers')), []),
			awards: v.optional(
				v.array(v.strictObject({ name: v.string(), year: v.optional(v.number()), source: sourceId })),
				[],
			),
			adoptions: v.optional(
				v.array(
					v.strictObject({
						place: v.string(),
						municipality: v.optional(v.string()),
						year: v.optional(v.number()),
						note: v.optional(multilingual(400)),
						source: sourceId,
					}),
				),
				[],
			),
			contradictions: v.optional(
				v.array(v.strictObject({ text: richText, sources: v.pipe(v.array(sourceId), v.minLength(2)) })),
				[],
			),
			related: v.optional(v.array(slug), []),
			evidence: v.optional(
				v.strictObject({ level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)), reason: richText }),
			),
			sources: v.pipe(v.array(source), v.minLength(1, 'needs at least one source')),
		}),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			for (const { path, id } of sourceReferences(dataset.value)) {
				if (!dataset.value.sources.some((known) => known.id === id))
					addIssue({
						message: `"${id}" is not the id of a source of this record`,
						path: issuePath(dataset.value, path),
					});
			}
		}),
	);
}

export type PracticeRecord = v.InferOutput<ReturnType<typeof practiceSchema>>;

interface SourceReference {
	readonly path: readonly (string | number)[];
	readonly id: string;
}

function sourceReferences(record: PracticeRecord): SourceReference[] {
	const found: SourceReference[] = [];
	const visit = (value: unknown, path: (string | number)[]): void => {
		if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
		else if (value && typeof value === 'object')
			for (const [key, item] of Object.entries(value)) {
				if (key === 'source' && typeof item === 'string') found.push({ path: [...path, key], id: item });
				else if (key === 'sources' && path.length > 0)
					(item as string[]).forEach((id, index) => found.push({ path: [...path, key, index], id }));
				else visit(item, [...path, key]);
			}
	};
	visit(record, []);
	return found;
}

function issuePath(input: unknown, keys: readonly (string | number)[]) {
	let current = input as never;
	const path = keys.map((key) => {
		const item = { type: 'unknown' as const, origin: 'value' as const, input: current, key, value: current[key] };
		current = current[key];
		return item;
	});
	return path as unknown as [v.IssuePathItem, ...v.IssuePathItem[]];
}
