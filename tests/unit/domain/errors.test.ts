import { ERRORS, HubError, isCallersMistake } from '../../../src/domain/errors';

it.each(Object.entries(ERRORS))('%s is explained in sentences, with a status of HTTP', (code, { meaning, remedy, status }) => {
  expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  expect([meaning, remedy]).toEqual([expect.stringMatching(/^\S.*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
  expect([200, 400, 401, 403, 404, 406, 429, 499, 500, 503]).toContain(status);
});

it('a request may be sent again exactly where the caller made no mistake', () => {
  expect(isCallersMistake(new HubError('INVALID_ID', ''))).toBe(true);
  expect(isCallersMistake(new HubError('TIMED_OUT', ''))).toBe(false);
});
