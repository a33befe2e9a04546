import type { Transport } from '@sveltejs/kit/hooks';
import { View } from '#ui/view.ts';

/** Page data stays on the server: no page hydrates, so nothing is serialised. */
export const transport: Transport = {
	View: { encode: (value) => value instanceof View && [1], decode: () => undefined },
};
