/** Everything may be read; filtered lists say for themselves that they are not to be listed. */
export const GET = ({ url }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url.origin}/sitemap.xml\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
