/** The few words of JSON Schema (2020-12) that the API's description is written in. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const number: JsonSchema = { type: 'number' };
export const yesOrNo: JsonSchema = { type: 'boolean' };
export const address: JsonSchema = { type: 'string', format: 'uri' };
export const moment: JsonSchema = { type: 'string', format: 'date-time' };
/** A year, month or day. */
export const partialDate: JsonSchema = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };

/** An object whose properties are all there; what is not known is null. */
export function object(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
	return { type: 'object', ...(description && { description }), required: Object.keys(properties), properties };
}

export function list(items: JsonSchema): JsonSchema {
	return { type: 'array', items };
}

export function either(...schemas: readonly JsonSchema[]): JsonSchema {
	return { anyOf: schemas };
}

export function orNull(schema: JsonSchema): JsonSchema {
	return either(schema, { type: 'null' });
}

export function oneOf(...values: readonly string[]): JsonSchema {
	return { enum: values };
}

export function reference(name: string): JsonSchema {
	return { $ref: `#/components/schemas/${name}` };
}
