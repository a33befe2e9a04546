import type { VariantOf } from './serve.ts';

/**
 * Pages that differ by the value of one cookie; no other cookie has a say. Whatever is no value that pages know is
 * one variant, apart from that without the cookie, so that no reading of the cookie can mix up two visitors' pages.
 */
export function cookieVariant(name: string, isKnown: (value: string) => boolean): VariantOf {
	const pattern = new RegExp(`(?:^|;)\\s*${name}\\s*=\\s*([^;]*)`);
	return (cookies) => {
		if (!cookies) return '';
		const value = pattern.exec(cookies)?.[1]?.trimEnd();
		if (value === undefined) return '';
		return isKnown(value) ? value : '?';
	};
}
