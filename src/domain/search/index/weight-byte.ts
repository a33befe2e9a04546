const smallest = 0.01;
const largest = 100;
const step = Math.log(largest / smallest) / 254;

/** A term's weight in a text in one byte; neighbouring values differ by 3.7 %. */
export function weightToByte(weight: number): number {
	const clamped = Math.min(largest, Math.max(smallest, weight));
	return 1 + Math.round(Math.log(clamped / smallest) / step);
}

/** The weight that each byte stands for. */
export const weightOfByte = Float32Array.from({ length: 256 }, (_, byte) =>
	byte === 0 ? 0 : smallest * Math.exp((byte - 1) * step),
);
