import type { FastifyInstance } from 'fastify';

/** The most bytes of a form without a file. */
const MAX_FORM_BYTES = 200 * 1024;

/** Makes the routes of an application, and no others, read what browsers send with a form: texts by their names, the last of each. */
export function readForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    (_request, body: string, done) => done(null, Object.fromEntries(new URLSearchParams(body))),
  );
}
