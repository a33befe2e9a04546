/** Remembers which municipality is the visitor's own; the value is its id. */
export const placeCookie = 'place';

export function placeCookieOptions(secure: boolean) {
	return { path: '/', maxAge: 60 * 60 * 24 * 365, sameSite: 'lax', httpOnly: true, secure } as const;
}

/** Anything else is no id, whoever wrote the cookie. */
export function isMunicipalityId(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z0-9-]{1,40}$/.test(value);
}
