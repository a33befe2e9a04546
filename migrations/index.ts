import * as first from './0001-practices-and-municipalities.ts';

/** Every migration in order; a new one is added here and never changed afterwards. */
export const migrations = { '0001-practices-and-municipalities': first };
