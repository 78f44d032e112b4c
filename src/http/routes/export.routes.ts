import { finished } from 'node:stream/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../database/clock';
import { assertInProgramme, assertNotAhead, assertPast, dayInBangkok, parseDay, parseInstant } from '../../domain/days';
import { HubError } from '../../domain/errors';
import type { PointInTime } from '../../domain/point-in-time';
import { Semaphore } from '../../domain/semaphore';
import { dataPackage } from '../../exports/data-package';
import { exportStream, type Sums } from '../../exports/export-stream';
import { attachment, CSV, GEOJSON, JSONL, type TableFormat, wantsThaiDays, XLSX } from '../../exports/formats';
import { iatiExport } from '../../exports/iati/iati.export';
import { IATI_FILE, iatiFormat } from '../../exports/iati/iati-file';
import { newestOnRecord } from '../../exports/newest-on-record';
import { type ExportedTable, placeKinds, tableAt, withPlaces } from '../../exports/whole-table';
import { EXPORTS, type TableName, WITH_OUTSIDE } from '../../exports/whole-tables';
import { sendStream } from '../compressed';
import { clientClosed } from '../plugins/deadline';

const EXPORT_FORMATS = [CSV, XLSX, JSONL, GEOJSON];

/**
 * `/export/<table>.<format>`: a whole table for the day `asOf`, as it was on record at the instant `knownAt`, whatever its size.
 * `outside=true` adds the projects outside the programme. `/export/<table>.csv.sha256` has the checksum of the table as CSV, as
 * `sha256sum --check` reads it. `/export/iati-activities.xml` has the leaf projects as activities of IATI.
 */
export function exportRoutes(app: FastifyInstance, dataSource: DataSource, clock: Clock): void {
  // Exports take at most half of the connections and leave the other half to all other requests.
  const { poolSize = 1 } = dataSource.options as { poolSize?: number };
  const semaphore = new Semaphore(Math.max(1, Math.floor(poolSize / 2)));
  const url = '/export/:file';
  const config = { parameters: ['asOf', 'knownAt', 'lang', 'geometry', 'outside'] };

  app.get<{ Params: { file: string } }>(url, { exposeHeadRoute: false, config }, async (request, reply) => {
    const requested = readRequest(request.params.file, request, await newestOnRecord(dataSource), clock.now());
    if (!requested) return reply.callNotFound();
    const gone = clientClosed(reply);
    // Waiting for the semaphore may outlast the idle timeout; `exportStream` has a stall timer of its own.
    request.socket.setTimeout(0);
    const release = await semaphore.acquire();
    reply.raw.once('close', release);
    if (reply.raw.destroyed) {
      release();
      return reply.hijack();
    }
    try {
      const stream = await exportStream(dataSource, requested.table, {
        ...requested,
        gone,
        observer: request.trace,
        last: (sums) => lastBytes(reply, requested.format, sums),
      });
      if (reply.raw.destroyed) stream.destroy();
      // HTTP/1.0 has no trailers, and neither has an answer to HEAD.
      if (requested.format !== JSONL && request.raw.httpVersion !== '1.0') reply.header('trailer', 'X-Row-Count, X-Content-SHA256');
      const described = describe(reply, requested);
      // A workbook is compressed in itself.
      return await (requested.format === XLSX ? described.send(stream) : sendStream(request, described, stream));
    } catch (error) {
      release();
      // The caller is gone.
      if (gone.aborted) return reply.hijack();
      throw error;
    }
  });
  // A workbook has its own sums inside, JSONL and GeoJSON theirs at the end.
  app.get<{ Params: { table: string } }>('/export/:table.csv.sha256', { exposeHeadRoute: false, config }, async (request, reply) => {
    const file = `${request.params.table}.${CSV.extension}`;
    const requested = readRequest(file, request, await newestOnRecord(dataSource), clock.now());
    if (!requested) return reply.callNotFound();
    const gone = clientClosed(reply);
    const release = await semaphore.acquire();
    try {
      let sha256 = '';
      const last = (sums: Sums): string => {
        sha256 = sums.sha256;
        return '';
      };
      const stream = await exportStream(dataSource, requested.table, { ...requested, gone, observer: request.trace, last });
      await finished(stream.resume());
      return await ofMoment(reply, requested).type('text/plain; charset=utf-8').send(`${sha256}  ${file}\n`);
    } catch (error) {
      if (gone.aborted) return reply.hijack();
      throw error;
    } finally {
      release();
    }
  });
  app.get('/export/datapackage.json', { config: { parameters: [] } }, async (request, reply) => {
    const pointInTime = pointInTimeOf(new URL('http://hub'), await newestOnRecord(dataSource), clock.now());
    const described = dataPackage(request.origin, pointInTime);
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(JSON.stringify(described));
  });
  app.head<{ Params: { file: string } }>(url, { config }, async (request, reply) => {
    const requested = readRequest(request.params.file, request, await newestOnRecord(dataSource), clock.now());
    return requested ? describe(reply, requested).send() : reply.callNotFound();
  });
}

interface RequestedExport {
  readonly name: string;
  readonly pointInTime: PointInTime;
  readonly table: ExportedTable;
  readonly format: TableFormat;
  readonly thaiDays: boolean;
}

/** The export that an address names; null = there is no such file. Throws the errors of `pointInTimeOf`. */
function readRequest(file: string, { url, origin }: FastifyRequest, newest: Date, now: Date): RequestedExport | null {
  const address = new URL(url, 'http://hub');
  if (file === `${IATI_FILE.name}.${IATI_FILE.extension}`) return iatiRequest(address, origin, newest, now);
  const [, name, extension] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? [];
  const format = EXPORT_FORMATS.find((candidate) => candidate.extension === extension);
  if (!name || !format || !Object.hasOwn(EXPORTS, name)) return null;
  const pointInTime = pointInTimeOf(address, newest, now);
  const whole = tableAt(EXPORTS[name as TableName], pointInTime, wantsOutside(address, name as TableName));
  const table = inFormat(whole, format, address.searchParams.get('geometry'));
  return table && { name, pointInTime, table, format, thaiDays: wantsThaiDays(address) };
}

/** Whether an address asks for the projects outside the programme too. Throws UNKNOWN_PARAMETER where the table has none, and for another value than `true`. */
function wantsOutside({ searchParams }: URL, name: TableName): boolean {
  const given = searchParams.get('outside');
  if (given === null) return false;
  if (!WITH_OUTSIDE.includes(name))
    throw new HubError(
      'UNKNOWN_PARAMETER',
      `There is no parameter "outside" of this table. Only these have it: ${WITH_OUTSIDE.join(', ')}.`,
      {
        value: 'outside',
      },
    );
  if (given !== 'true') throw new HubError('UNKNOWN_PARAMETER', `There is no outside "${given}". Known here: true.`, { value: given });
  return true;
}

/** The file of IATI: all languages stand in it, and its places have one form. Throws UNKNOWN_PARAMETER and the errors of `pointInTimeOf`. */
function iatiRequest(address: URL, origin: string, newest: Date, now: Date): RequestedExport {
  const other = ['lang', 'geometry', 'outside'].find((name) => address.searchParams.has(name));
  if (other)
    throw new HubError('UNKNOWN_PARAMETER', `There is no parameter "${other}" of this file. Known here: asOf, knownAt.`, { value: other });
  const pointInTime = pointInTimeOf(address, newest, now);
  return {
    name: IATI_FILE.name,
    pointInTime,
    table: tableAt(iatiExport, pointInTime),
    format: iatiFormat(origin, pointInTime),
    thaiDays: false,
  };
}

/** The table as the format has it: GeoJSON with its rows drawn as `geometry` says; null = it has no places. Throws UNKNOWN_PARAMETER. */
function inFormat(table: ExportedTable, format: TableFormat, geometry: string | null): ExportedTable | null {
  if (format !== GEOJSON && geometry === null) return table;
  const kinds = format === GEOJSON ? placeKinds(table) : [];
  const kind = geometry === null ? kinds[0] : kinds.find((known) => known === geometry);
  if (geometry !== null && !kind) {
    const known = kinds.length === 0 ? 'Leave it out: there are none here.' : `Known here: ${kinds.join(', ')}.`;
    throw new HubError('UNKNOWN_PARAMETER', `There is no geometry "${geometry}". ${known}`);
  }
  return kind ? withPlaces(table, kind) : null;
}

/**
 * The point in time that an address names: the instant `knownAt`, by default that of the newest commit, and the day `asOf`, by default that
 * of a given instant, else today.
 * Throws INVALID_DATE, INVALID_DATE_TIME, KNOWN_AT_IN_FUTURE, AS_OF_IN_FUTURE or AS_OF_BEFORE_PROGRAMME.
 */
function pointInTimeOf({ searchParams }: URL, newest: Date, now: Date): PointInTime {
  const [day, instant] = [searchParams.get('asOf'), searchParams.get('knownAt')];
  // A plus sign that is not escaped arrives as a space.
  const given = instant === null ? null : assertPast(parseInstant(instant.replace(/ (?=\d\d:?(\d\d)?$)/, '+'), 'knownAt'), now);
  const asOf = day === null ? dayInBangkok(given ?? now) : assertNotAhead(parseDay(day), dayInBangkok(now));
  const knownAt = given === null || given > newest ? newest : given;
  return { asOf: assertInProgramme(asOf), knownAt, provisional: false, certifiedOnly: false };
}

const describe = (reply: FastifyReply, requested: RequestedExport): FastifyReply =>
  ofMoment(reply, requested)
    .type(requested.format.contentType)
    .header('content-disposition', attachment(requested.name, requested.format.extension));

const ofMoment = (reply: FastifyReply, { pointInTime }: RequestedExport): FastifyReply =>
  reply
    // By its ending alone a proxy would keep it for hours.
    .header('cache-control', 'no-cache')
    .header('x-as-of', pointInTime.asOf)
    .header('x-known-at', pointInTime.knownAt.toISOString());

/** Sends the sums: in the last line of JSONL, else in trailers, which add no bytes to the file. */
function lastBytes(reply: FastifyReply, format: TableFormat, sums: Sums): string {
  if (format === JSONL) return `${JSON.stringify(sums)}\n`;
  reply.raw.addTrailers({ 'X-Row-Count': String(sums.rowCount), 'X-Content-SHA256': sums.sha256 });
  return '';
}
