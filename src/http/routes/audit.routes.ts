import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { RowStore } from '../../database/rows';
import { PooledRunner } from '../../database/statement-runner';
import { HubError } from '../../domain/errors';
import { Action, may, requireViewer } from '../../domain/permissions';
import { auditLines } from '../../exports/audit.export';

/** `/audit/export.jsonl`: the whole audit, for who may see it. `npm run audit:verify -- FILE` verifies it. */
export function auditRoutes(app: FastifyInstance, dataSource: DataSource): void {
  app.get('/audit/export.jsonl', async ({ viewer, trace }, reply) => {
    const { allowed } = may(requireViewer(viewer), Action.SEE_AUDIT, { office: null });
    if (!allowed) throw new HubError('NOT_PERMITTED', 'The audit is shown to auditors and to the administrators of the hub alone.');
    const runner = new PooledRunner(dataSource).until(AbortSignal.timeout(EXPORT_MS), trace);
    return reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', 'attachment; filename="audit.jsonl"')
      .send(Readable.from(bytes(auditLines(new RowStore(runner))), { objectMode: false }));
  });
}

/** The longest export, in milliseconds. */
const EXPORT_MS = 10 * 60_000;

/** Lines that are sent in one piece. */
const PIECE = 500;

async function* bytes(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece: string[] = [];
  for await (const line of lines) {
    piece.push(`${line}\n`);
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece.join(''));
    piece = [];
  }
  yield Buffer.from(piece.join(''));
}
