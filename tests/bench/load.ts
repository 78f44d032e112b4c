import { connect, type Socket } from 'node:net';

/** The result of a load: answers per second, and the percentiles of their times in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Repeats a request over several connections on the loopback interface, for some seconds. Each connection waits for its answer before the next request. */
export async function load(port: number, request: string, seconds: number, connections = 8): Promise<Measured> {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  const times = (await Promise.all(Array.from({ length: connections }, () => repeat(port, request, until)))).flat().sort((a, b) => a - b);
  const percentile = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { perSecond: times.length / ((performance.now() - began) / 1000), p50: percentile(0.5), p99: percentile(0.99) };
}

/** A GET on a kept-alive connection, as text. */
export const getRequest = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n\r\n`;

async function repeat(port: number, request: string, until: number): Promise<number[]> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true);
  const times: number[] = [];
  try {
    do {
      const began = performance.now();
      await send(socket, request);
      times.push(performance.now() - began);
    } while (performance.now() < until);
  } finally {
    socket.destroy();
  }
  return times;
}

/** Sends a request and resolves at the last byte of its answer, by its Content-Length. Rejects for any status but 200. */
const send = (socket: Socket, request: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let [head, missing] = ['', -1];
    const take = (piece: Buffer): void => {
      if (missing < 0) {
        head += piece.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        const length = /^content-length: (\d+)$/im.exec(head.slice(0, end));
        if (!head.startsWith('HTTP/1.1 200') || !length) return done(new Error(head.slice(0, 500)));
        missing = Number(length[1]) - (head.length - end - 4);
      } else missing -= piece.length;
      if (missing <= 0) done();
    };
    const done = (error?: Error): void => {
      socket.off('data', take).off('error', done).off('close', closed);
      if (error) reject(error);
      else resolve();
    };
    const closed = (): void => done(new Error('the server closed the connection'));
    socket.on('data', take).once('error', done).once('close', closed);
    socket.write(request);
  });
