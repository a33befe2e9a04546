import type { Context } from './context.server.ts';

declare global {
	namespace App {
		interface Locals {
			context: Context;
			/** What data the answer is made from; a page without tags is not cached. */
			cacheTags: Set<string>;
		}
	}
}
