import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HubError } from '../../domain/errors';
import { readForm, type SentForm } from '../../web/desk/sent-form';

/** The largest body of a form, in bytes: a full queue with texts. */
const MAX_FORM_BYTES = 256 * 1024;

/** Makes the routes of an application, and no others, read what browsers send with a form, and nothing else. */
export function readForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: MAX_FORM_BYTES },
    (_request, body: string, done) => {
      try {
        done(null, readForm(new URLSearchParams(body)));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

/** The form that was sent. Throws BAD_REQUEST for a request without a body. */
export function formOf({ body }: FastifyRequest): SentForm {
  if (typeof body !== 'object' || body === null)
    throw new HubError('BAD_REQUEST', 'Send the form of the page, as application/x-www-form-urlencoded.');
  return body as SentForm;
}
