import { setTimeout } from 'node:timers/promises';

/** Between two looks at a condition. */
export function pause(): Promise<void> {
	return setTimeout(20);
}
