export const pages = {
	home: '/de',
	list: '/de/practices',
	practice: '/de/practices/altena-kuemmerer',
	search: '/de/practices?q=Sprachkurs',
} as const;

export type Page = keyof typeof pages;

/** The pages whose speed is measured. */
export const measured: readonly Page[] = ['list', 'practice', 'search'];

/** What a browser sends besides the host; all accept Brotli. */
export const browserHeaders = {
	'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
	accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
	'accept-language': 'de,en;q=0.5',
	'accept-encoding': 'gzip, deflate, br, zstd',
};
