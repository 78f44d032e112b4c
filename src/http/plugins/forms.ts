import type { FastifyInstance } from 'fastify';

/** The most bytes of a form without a file. */
const MAX_FORM_BYTES = 200 * 1024;

/** Texts by their names, the last of each. */
const lastOfEach = (body: string): Readonly<Record<string, string>> => Object.fromEntries(new URLSearchParams(body));

/** Makes the routes of an application, and no others, read what browsers send with a form. `read` throws for what is no form of theirs. */
export function readForms(app: FastifyInstance, read: (body: string) => object = lastOfEach, maxBytes = MAX_FORM_BYTES): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: maxBytes },
    (_request, body: string, done) => {
      try {
        done(null, read(body));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}
