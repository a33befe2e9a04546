/** Header of open data: scripts of any site may read it. It never depends on who asks. */
export const openAccess = { 'access-control-allow-origin': '*' } as const;
