import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLDateTime } from 'graphql-scalars';
import type { DataSource } from 'typeorm';
import { HubError } from '../../domain/errors';
import { exportStream, type Sums } from '../../exports/export-stream';
import { attachment, CSV, GEOJSON, JSONL, type TableFormat, wantsThaiDays, XLSX } from '../../exports/formats';
import { observationExport } from '../../exports/observation.export';
import { projectExport } from '../../exports/project.export';
import { provinceExport } from '../../exports/province.export';
import { reportExport } from '../../exports/report.export';
import { Semaphore } from '../../exports/semaphore';
import { type Exported, type ExportedTable, knownBy, withPlaces } from '../../exports/whole-table';
import { clientClosed } from '../plugins/deadline';

const TABLES: Record<string, Exported> = {
  projects: projectExport,
  reports: reportExport,
  provinces: provinceExport,
  observations: observationExport,
};
const FORMATS = [CSV, XLSX, JSONL, GEOJSON];

/** `/export/<table>.<format>`: a whole table as it was on record at the instant `knownAt`, by default now, whatever its size. */
export function exportRoutes(app: FastifyInstance, dataSource: DataSource): void {
  // Exports may take at most half of the connections: the other half is left to everybody else.
  const { poolSize = 1 } = dataSource.options as { poolSize?: number };
  const turns = new Semaphore(Math.max(1, Math.floor(poolSize / 2)));
  const url = '/export/:file';

  app.get<{ Params: { file: string } }>(url, { exposeHeadRoute: false }, async (request, reply) => {
    const wanted = wantedExport(request);
    if (!wanted) return reply.callNotFound();
    const gone = clientClosed(reply);
    // It may wait for its turn longer than a connection may be silent, and then sees to its reader itself.
    request.socket.setTimeout(0);
    const endTurn = await turns.next();
    reply.raw.once('close', endTurn);
    if (reply.raw.destroyed) {
      endTurn();
      return reply.hijack();
    }
    try {
      const stream = await exportStream(dataSource, wanted.table, {
        ...wanted,
        gone,
        observer: request.trace,
        last: (sums) => lastBytes(reply, wanted.format, sums),
      });
      if (reply.raw.destroyed) stream.destroy();
      // HTTP/1.0 has no trailers, and HEAD no end to put them at.
      if (wanted.format !== JSONL && request.raw.httpVersion !== '1.0') reply.header('trailer', 'X-Row-Count, X-Content-SHA256');
      return await describe(reply, wanted).send(stream);
    } catch (error) {
      endTurn();
      // Nobody is left to be told.
      if (gone.aborted) return reply.hijack();
      throw error;
    }
  });
  app.head<{ Params: { file: string } }>(url, (request, reply) => {
    const wanted = wantedExport(request);
    return wanted ? describe(reply, wanted).send() : reply.callNotFound();
  });
}

interface Wanted {
  readonly name: string;
  readonly knownAt: Date;
  readonly table: ExportedTable;
  readonly format: TableFormat;
  readonly thaiDays: boolean;
}

/** What a request asks for; null = there is no such file. Throws INVALID_DATE_TIME or AS_OF_BEFORE_PROGRAMME. */
function wantedExport({ params, url }: FastifyRequest<{ Params: { file: string } }>): Wanted | null {
  const [, name, extension] = /^([a-z]+)\.([a-z]+)$/.exec(params.file) ?? [];
  const format = FORMATS.find((known) => known.extension === extension);
  if (!name || !format || !Object.hasOwn(TABLES, name)) return null;
  const asked = new URL(url, 'http://hub');
  const knownAt = instantOf(asked.searchParams.get('knownAt'));
  const whole = knownBy(TABLES[name]!, knownAt);
  const table = format === GEOJSON ? withPlaces(whole) : whole;
  return table && { name, knownAt, table, format, thaiDays: wantsThaiDays(asked) };
}

function instantOf(text: string | null): Date {
  if (text === null) return new Date();
  try {
    // A plus sign that nobody escaped arrives as a space.
    return GraphQLDateTime.parseValue(text.replace(/ (?=\d\d:\d\d$)/, '+'));
  } catch {
    throw new HubError(
      'INVALID_DATE_TIME',
      `knownAt: "${text}" is not an instant. Write ISO 8601 with a zone, for example 2021-10-28T09:00:00+07:00.`,
    );
  }
}

const describe = (reply: FastifyReply, { name, knownAt, format }: Wanted): FastifyReply =>
  reply
    .type(format.contentType)
    .header('content-disposition', attachment(name, format.extension))
    .header('x-known-at', knownAt.toISOString());

/** Says how much there was: in the last line of JSONL, else in trailers, which carry no bytes of the file. */
function lastBytes(reply: FastifyReply, format: TableFormat, sums: Sums): string {
  if (format === JSONL) return `${JSON.stringify(sums)}\n`;
  reply.raw.addTrailers({ 'X-Row-Count': String(sums.rowCount), 'X-Content-SHA256': sums.sha256 });
  return '';
}
