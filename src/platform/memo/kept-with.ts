const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * A value made from `source`, an object that never changes: made once under its name, and gone with the object.
 * A promise that fails is forgotten, so that the next one who asks tries again.
 */
export function keptWith<T>(source: object, name: string, make: () => T): T {
	let values = kept.get(source);
	if (!values) kept.set(source, (values = new Map()));
	if (values.has(name)) return values.get(name) as T;
	const made = make();
	values.set(name, made);
	if (made instanceof Promise) made.catch(() => values.delete(name));
	return made;
}
