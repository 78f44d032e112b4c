/** The code of the governors’ forum, whose secretaries keep what belongs to the process. */
export const FORUM = 'CMGF';
