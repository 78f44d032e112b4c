import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { prepareDatabase } from '../../seeds/load/prepare-database';
import { createApp } from '../../src/app';
import { createToken } from '../../src/commands/people/create-token.command';
import { loadConfig, readEnvironment } from '../../src/config';
import { openDatabase } from '../../src/database/data-source';
import { OfficeRole, TokenAction } from '../../src/domain/vocabularies/people';
import { buildHubSchema } from '../../src/graphql/build-schema';
import { Desk, makeOfficer } from '../support/officers';

/**
 * A process of `import.ts`: a hub over an embedded database in which an office reports as many projects as the argument says, coded B00001
 * and so on. It sends its parent its port and a token of the office.
 */
async function main(projects: number): Promise<void> {
  const config = loadConfig(readEnvironment());
  const { dataSource } = await openDatabase(config);
  await prepareDatabase(dataSource, console.error);
  await dataSource.query(
    `WITH made AS (
       INSERT INTO project (code, names, cross_border, is_sample, recorded_at)
       SELECT 'B' || lpad(n::text, 5, '0'), json_build_object('EN', 'Project ' || n), false, true, '2020-01-01' FROM generate_series(1, $1) n
       RETURNING id)
     INSERT INTO project_province (project_id, province_id, recorded_at)
     SELECT made.id, province.id, '2020-01-01' FROM made, province WHERE province.code = 'TH-90'`,
    [projects],
  );
  await dataSource.query('VACUUM (ANALYZE)');
  const administrator = await makeOfficer(dataSource.manager, 'PO-TH-90', [OfficeRole.OFFICE_ADMIN]);
  const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const token = { office: 'PO-TH-90', actions: [TokenAction.IMPORT], expiresOn, name: 'Bench' };
  const { result } = await new Desk(dataSource).run(createToken, administrator, token);
  const app = await createApp({
    schema: buildHubSchema(),
    dataSource,
    replicas: [],
    logger: pino({ level: 'error' }),
    config: { ...config, requestsPerMinute: 0 },
    traces: null,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.send!({ port: (app.server.address() as AddressInfo).port, token: result!.secret });
}

void main(Number(process.argv[2]));
