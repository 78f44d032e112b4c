import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import Fastify from 'fastify';
import type { DataSource } from 'typeorm';
import { DatabaseClock } from '../../../src/database/clock';
import { exportRoutes } from '../../../src/http/routes/export.routes';
import { eventually } from '../../support/eventually';

const streams: PassThrough[] = [];
jest.mock('../../../src/exports/export-stream', () => ({
  exportStream: () => {
    const stream = new PassThrough();
    streams.push(stream);
    stream.write('a row');
    return Promise.resolve(stream);
  },
}));
jest.mock('../../../src/exports/newest-on-record', () => ({ newestOnRecord: () => Promise.resolve(new Date()) }));
beforeEach(() => void streams.splice(0));

it.each([
  [10, 5],
  [5, 2],
  [2, 1],
  [1, 1],
])('of a pool of %i connections, exports take %i at a time', async (poolSize, most) => {
  const app = Fastify();
  let arrived = 0;
  app.addHook('preHandler', async () => void arrived++);
  exportRoutes(app, { options: { poolSize } } as unknown as DataSource, new DatabaseClock());
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/export/projects.csv`;
  try {
    const asked = most + 2;
    const answers = Array.from({ length: asked }, () => fetch(url).then((answer) => answer.text()));
    await eventually(() => arrived === asked && streams.length >= most, 'all ask, and some have their turn');
    expect(streams).toHaveLength(most);
    for (let ended = 0; ended < asked; ended++) {
      await eventually(() => streams.length > ended, `export ${ended + 1} has its turn`);
      expect(streams.length).toBeLessThanOrEqual(most + ended);
      streams[ended]!.end();
      await eventually(() => streams.length === Math.min(asked, most + ended + 1), 'the next one has its turn');
    }
    expect(await Promise.all(answers)).toEqual(answers.map(() => 'a row'));
  } finally {
    // Exports that still wait for their turn would keep the server open.
    app.server.closeAllConnections();
    await app.close();
  }
});
