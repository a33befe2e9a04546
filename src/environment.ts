import * as v from 'valibot';

const port = v.pipe(
	v.string(),
	v.regex(/^\d+$/, 'is a number from 0 to 65535'),
	v.transform(Number),
	v.maxValue(65535, 'is a number from 0 to 65535'),
);
const origin = v.pipe(
	v.string(),
	v.check(
		(text) => URL.canParse(text) && new URL(text).origin === text,
		'is an origin without a path, such as https://practices.example.org',
	),
	v.transform((text) => new URL(text)),
);

/** All settings; documented in docs/operations.md. */
const environmentSchema = v.object({
	PORT: v.optional(port, '3000'),
	HOST: v.optional(v.string()),
	ORIGIN: v.optional(origin),
	DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), './data'),
	DATABASE_URL: v.optional(
		v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'is an address such as postgres://user:secret@host/database')),
	),
	LOG_LEVEL: v.optional(
		v.picklist(['debug', 'info', 'warn', 'error', 'silent'], 'is one of debug, info, warn, error, silent'),
		'info',
	),
	SOURCE_URL: v.optional(v.pipe(v.string(), v.url('is the address of the source code'))),
	OPERATOR_CONTACT: v.optional(v.pipe(v.string(), v.email('is a mail address'))),
});

export type Environment = v.InferOutput<typeof environmentSchema>;

/** A setting that cannot be used; the message names each one and what it should be. */
export class EnvironmentError extends Error {}

export function parseEnvironment(variables: Record<string, string | undefined>): Environment {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
	const parsed = v.safeParse(environmentSchema, given);
	if (parsed.success) return parsed.output;
	const lines = parsed.issues.map(
		(issue) => `${String(issue.path?.[0]?.key)}: "${String(issue.input)}" – ${issue.message}`,
	);
	throw new EnvironmentError(`These settings cannot be used:\n  ${lines.join('\n  ')}`);
}
