import { apiRequest } from '../api-request.server.ts';

/** Whoever asks the API for what it has not gets a problem, not a page. */
export const GET = (event) => apiRequest(event).problem(404, 'unknown-path');
