import { createLogger } from '../../../src/observability/logger';

it('an error is logged with its words and where it was, and without the values that the database names', () => {
  const lines: string[] = [];
  const logger = createLogger({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) });
  const fault = Object.assign(new Error('duplicate key value violates unique constraint "person_contact_email_key"'), {
    code: '23505',
    detail: 'Key (email)=(planted@example.go.th) already exists.',
    query: 'INSERT …',
    parameters: ['planted-secret'],
  });
  logger.warn({ err: fault }, 'it failed');
  logger.warn({ err: null }, 'it failed without an error');
  expect(JSON.parse(lines[0]!)).toMatchObject({ err: { type: 'Error', message: fault.message, stack: expect.any(String), code: '23505' } });
  expect(lines.join('')).not.toContain('planted');
});
