import { openAccess } from './open-access.ts';

export interface Problem {
	readonly status: number;
	/** What went wrong, for programs; stays the same over time. */
	readonly code: string;
	/** What went wrong, for people, in one sentence. */
	readonly detail: string;
}

const titles: Readonly<Record<number, string>> = { 400: 'Bad Request', 404: 'Not Found' };

/** An error as RFC 9457 describes it (application/problem+json). */
export function problemResponse({ status, code, detail }: Problem, language: string): Response {
	const body = { type: 'about:blank', title: titles[status] ?? 'Error', status, code, detail };
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/problem+json', 'content-language': language, ...openAccess },
	});
}
