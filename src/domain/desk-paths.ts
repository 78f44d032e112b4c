/** Pages of the desk: parts of plain letters, digits and hyphens. */
const DESK_PAGE = /^\/(?:th|en)\/desk(?:\/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)*$/;

/** Where a sign-in may lead to: a page of the desk, but none of the sign-in itself; null = anything else. Nothing is read into it. */
export const returnPath = (path: unknown): string | null =>
  typeof path === 'string' && path.length <= 200 && DESK_PAGE.test(path) && !/\/desk\/sign-/.test(path) ? path : null;
