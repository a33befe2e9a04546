/**
 * Headers of every page. The policy has no exception: no inline script or style, nothing from another host.
 * Data blocks such as JSON-LD are not scripts and are not concerned.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
	'content-security-policy': [
		`default-src 'none'`,
		`script-src 'self'`,
		`style-src 'self'`,
		`img-src 'self' data:`,
		`font-src 'self'`,
		`connect-src 'self'`,
		`manifest-src 'self'`,
		`form-action 'self'`,
		`base-uri 'none'`,
		`frame-ancestors 'none'`,
	].join('; '),
	'referrer-policy': 'strict-origin-when-cross-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'cross-origin-opener-policy': 'same-origin',
};
