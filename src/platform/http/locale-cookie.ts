/** Remembers the language of the interface. */
export const localeCookie = 'locale';

/** Not `secure`: a site on plain HTTP must remember the language too, and the value is no secret. */
export const localeCookieOptions = {
	path: '/',
	maxAge: 60 * 60 * 24 * 365,
	sameSite: 'lax',
	httpOnly: true,
	secure: false,
} as const;
