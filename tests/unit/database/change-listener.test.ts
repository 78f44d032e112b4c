import { EventEmitter } from 'node:events';
import type { DataSource } from 'typeorm';
import { listenForChanges } from '../../../src/database/change-listener';

/** A database in which something is committed as soon as its position was read, and which says so to those who listen by then. */
function busyDatabase(): DataSource {
  let [position, isListening] = [1, false];
  class Client extends EventEmitter {
    release(): void {}
    query(text: string): Promise<{ rows: object[] }> {
      if (text.startsWith('LISTEN')) {
        isListening = true;
        return Promise.resolve({ rows: [] });
      }
      const read = { rows: [{ position: String(position), now: new Date() }] };
      position++;
      if (isListening) this.emit('notification', { payload: String(position) });
      return Promise.resolve(read);
    }
  }
  const pool = Object.assign(new EventEmitter(), { options: {}, connect: () => Promise.resolve(new Client()) });
  return { driver: { master: pool }, options: {} } as unknown as DataSource;
}

it('what is committed between listening and reading is heard', async () => {
  const position = await listenForChanges(busyDatabase(), { warn: () => {} });
  expect(position.current).toBe(2);
  await position.close();
  expect(position.current).toBeNull();
});
