import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { differenceOf, type ImportDifference, type RowChange } from '../../commands/progress/import-difference';
import { faultsOf, faultText, type ImportFault } from '../../commands/progress/import-faults';
import { importerFor, receiveFile } from '../../commands/progress/receive-file';
import type { Clock } from '../../database/clock';
import { RowStore } from '../../database/rows';
import { PooledRunner } from '../../database/statement-runner';
import { type Day, dayInBangkok } from '../../domain/days';
import { HubError, inShort } from '../../domain/errors';
import { toGlobalId } from '../../domain/global-id';
import type { Lang } from '../../domain/languages';
import type { Limits } from '../../domain/limits';
import { requireViewer } from '../../domain/permissions';
import { roundNamed } from '../../domain/rounds';
import { mapInSlices } from '../../domain/slices';
import { fileRefusalText, readingText } from '../../i18n/reading-texts';
import { FileRefused } from '../../imports/file-refused';
import { IMPORT_LIMITS } from '../../imports/limits';
import type { ReadFile } from '../../imports/reading';
import { acceptedLanguage, languageNamed } from '../accept-language';
import { clientClosed, withDeadline, withTimeToRead } from '../plugins/deadline';
import { isForgeable } from '../plugins/sign-in';
import { seenName } from '../plugins/uploads';

interface ImportOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly limits: Limits;
}

interface ImportRequest {
  readonly Params: { readonly office: string };
  readonly Querystring: { readonly name?: string; readonly round?: string; readonly lang?: string };
  readonly Body: Buffer | undefined;
}

/**
 * `POST /import/{office}`: reads a file of reports, which is the body, and keeps it. It answers with everything that stands against it and
 * with what it changes; the mutation `applyImport` saves that.
 */
export function importRoutes(app: FastifyInstance, options: ImportOptions): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // One byte too many is read, and refused like any file that is too large.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: IMPORT_LIMITS.fileBytes + 1 }, (_request, body, done) =>
      done(null, body),
    );
    // Nothing is read of what nobody sends, or what another site sends.
    const onRequest = async (request: FastifyRequest): Promise<void> => {
      requireViewer(request.viewer);
      if (isForgeable(request))
        throw new HubError('CROSS_SITE_REQUEST', 'Send the file with Authorization: Bearer and no cookie, or from a page of the hub.');
    };
    const config = { parameters: ['name', 'round', 'lang'] };
    scope.post<ImportRequest>('/import/:office', { config, onRequest }, (request, reply) =>
      withDeadline(clientClosed(reply), withTimeToRead(options.limits), (signal) => answer(request, reply, options, signal)),
    );
  });
}

async function answer(
  request: FastifyRequest<ImportRequest>,
  reply: FastifyReply,
  { dataSource, clock }: ImportOptions,
  signal: AbortSignal,
): Promise<FastifyReply> {
  const { query, body } = request;
  const db = new RowStore(new PooledRunner(dataSource).until(signal, request.trace));
  const lang = query.lang === undefined ? acceptedLanguage(request.headers['accept-language']) : languageNamed(query.lang);
  const asOf = query.round === undefined ? null : cutOffOf(query.round, dayInBangkok(clock.now()));
  const actor = await importerFor(db, request.viewer!, request.params.office);
  if (!body?.length) throw new HubError('BAD_REQUEST', 'The body is empty. Send the file as the body.');
  const fileName = seenName(query.name);
  try {
    const { id, sha256, file } = await receiveFile(db, actor, { fileName, bytes: body, asOf });
    const difference = await differenceOf(db, actor.office, file, sha256);
    return reply.send(await shownImport(id, fileName, file, difference, lang));
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return reply.code(422).send(refusedImport(fileName, error, lang));
  }
}

/** The last day of a reporting round. Throws BAD_REQUEST. */
function cutOffOf(code: string, today: Day): Day {
  const round = roundNamed(code, today);
  if (round === null) throw new HubError('BAD_REQUEST', `round: no round until today has the code "${inShort(code)}".`);
  return round.cutOff;
}

/** A file that was read, with all that stands against it. */
const shownImport = async (id: number, fileName: string, file: ReadFile, difference: ImportDifference, lang: Lang) => ({
  import: toGlobalId('ReportImport', String(id)),
  fingerprint: difference.fingerprint,
  fileName,
  faults: await mapInSlices(faultsOf(file, difference), (fault) => shownFault(fault, lang)),
  changes: await mapInSlices(difference.changes, shownChange),
  notes: file.sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ readings }) =>
      readings.flatMap(({ cell, title, shown, notes }) =>
        notes.map(({ code, suggestion }) => ({
          sheet,
          cell,
          title,
          shown,
          code,
          suggestion,
          message: readingText(code, lang, { shown, suggestion }),
        })),
      ),
    ),
  ),
  notRead: file.sheets.flatMap(({ name: sheet, skipped }) =>
    skipped.map(({ row, column, shown, code }) => ({ sheet, row, column, shown, code, message: readingText(code, lang, { shown }) })),
  ),
});

/** A file of which nothing is read: the same members, and nothing is kept. */
const refusedImport = (fileName: string, { code, detail }: FileRefused, lang: Lang) => ({
  import: null,
  fingerprint: null,
  fileName,
  faults: [
    { sheet: null, row: null, cell: null, title: '', shown: '', code, suggestion: detail, message: fileRefusalText(code, detail, lang) },
  ],
  changes: [],
  notes: [],
  notRead: [],
});

function shownFault(fault: ImportFault, lang: Lang) {
  const { refused: _, ...shown } = fault;
  return { ...shown, message: faultText(fault, lang) };
}

const shownChange = ({ sheet, row, project, kind, content, before }: RowChange) => ({
  sheet,
  row,
  project: project?.code ?? null,
  kind,
  before: before && valuesOf(before),
  after: content && valuesOf(content),
});

/** What a draft states, without what else it holds. */
const valuesOf = ({ asOf, stage, percent, plannedPercent, financialPercent, narratives }: NonNullable<RowChange['before']>) => ({
  asOf,
  stage,
  percent,
  plannedPercent,
  financialPercent,
  narratives,
});
