import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HubError, inShort } from '../../domain/errors';
import { IMPORT_LIMITS } from '../../imports/limits';
import { readForm, type SentFile } from '../../web/desk/sent-form';
import { isFromElsewhere } from './sign-in';

declare module 'fastify' {
  interface FastifyRequest {
    /** The file that came with a form; null = none did, or the route takes none. */
    upload: SentFile | null;
  }
}

/** The field of a form that a file stands in. */
const FILE_FIELD = 'file';

/** A file that is one byte too large is read to that byte: who reads it refuses it. */
const LIMITS = { fileSize: IMPORT_LIMITS.fileBytes + 1, files: 1, fields: 10, parts: 11, headerPairs: 20 };

/**
 * Makes the routes of a scope, besides plain forms, read a form with one file. Nothing is read of what somebody sends who has not signed in,
 * or what another site sends.
 */
export async function readUploads(scope: FastifyInstance): Promise<void> {
  await scope.register(multipart, { throwFileSizeLimit: false, limits: LIMITS });
  scope.decorateRequest('upload', null);
  scope.addHook('preValidation', async (request) => {
    if (request.isMultipart() && request.viewer && !isFromElsewhere(request)) await readUpload(request);
  });
}

async function readUpload(request: FastifyRequest): Promise<void> {
  const fields: [name: string, value: string][] = [];
  try {
    for await (const part of request.parts())
      if (part.type === 'field') fields.push([part.fieldname, String(part.value)]);
      else if (part.fieldname === FILE_FIELD) request.upload = { name: seenName(part.filename), bytes: await part.toBuffer() };
      else
        throw new HubError('BAD_REQUEST', `There is no field "${inShort(part.fieldname)}" in this form.`, {
          field: inShort(part.fieldname),
        });
  } catch (error) {
    if (error instanceof HubError || (error as { statusCode?: number }).statusCode !== undefined) throw error;
    throw new HubError('BAD_REQUEST', 'The form ended early or is not well formed. Open the page again, and send the file from there.');
  }
  request.body = readForm(fields);
}

/** The name of a file without signs that cannot be seen, in at most 200 characters. */
export const seenName = (name: string | undefined): string => (name ?? '').replace(/\p{C}/gu, '').slice(0, 200);
