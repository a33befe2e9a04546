/** Ids as in content/vocabularies/size-classes.yaml; a class begins at its lower border. */
export const sizeClasses = [
	{ id: 'under-5k', from: 0 },
	{ id: '5k-10k', from: 5_000 },
	{ id: '10k-20k', from: 10_000 },
	{ id: '20k-50k', from: 20_000 },
	{ id: '50k-100k', from: 50_000 },
	{ id: '100k-500k', from: 100_000 },
	{ id: 'over-500k', from: 500_000 },
] as const;

export type SizeClass = (typeof sizeClasses)[number]['id'];

export function sizeClass(inhabitants: number): SizeClass {
	return sizeClasses.findLast(({ from }) => inhabitants >= from)?.id ?? 'under-5k';
}
