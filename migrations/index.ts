import * as first from './0001-practices-and-municipalities.ts';
import * as names from './0002-names-of-municipalities.ts';
import * as search from './0003-search-leaves-the-database.ts';
import * as peers from './0004-peers-of-municipalities.ts';

/** Every migration in order; a new one is added here and never changed afterwards. */
export const migrations = {
	'0001-practices-and-municipalities': first,
	'0002-names-of-municipalities': names,
	'0003-search-leaves-the-database': search,
	'0004-peers-of-municipalities': peers,
};
