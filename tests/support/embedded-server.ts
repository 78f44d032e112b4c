import { once } from 'node:events';
import { createServer } from 'node:net';
import { pipeline } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import { openEmbeddedPostgres } from '../../src/database/embedded';

/** What the thread is told: the folder of the database, and the socket that it listens on. */
export interface EmbeddedServerData {
  readonly folder: string;
  readonly socket: string;
}

/**
 * The program of a thread that serves an embedded database over a socket: the processes of the tests reach it from outside, and the databases
 * of two workers do not wait for each other. It says `listening`, and closes the database when it is told anything.
 */
async function serve({ folder, socket }: EmbeddedServerData): Promise<void> {
  const postgres = await openEmbeddedPostgres(folder);
  const server = createServer((client) => {
    // A worker that ends breaks its connection.
    pipeline(client, postgres.connection.stream(), client, () => {});
  });
  server.listen(socket);
  await once(server, 'listening');
  parentPort!.postMessage('listening');
  await once(parentPort!, 'message');
  server.close();
  await postgres.close();
  process.exit();
}

void serve(workerData as EmbeddedServerData);
