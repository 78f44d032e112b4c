import { connect, type Socket } from 'node:net';

/** What a load found: answers in a second, and how long the middle one and the slowest but one in a hundred took, in milliseconds. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Asks the same over several connections at once, each the next time when it has its answer, for some time on the loopback interface. */
export async function load(port: number, request: string, seconds: number, connections = 8): Promise<Measured> {
  const until = performance.now() + seconds * 1000;
  const began = performance.now();
  const times = (await Promise.all(Array.from({ length: connections }, () => askAgain(port, request, until)))).flat().sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { perSecond: times.length / ((performance.now() - began) / 1000), p50: at(0.5), p99: at(0.99) };
}

/** GET as a client sends it that keeps its connection. */
export const getRequest = (path: string): string => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n\r\n`;

async function askAgain(port: number, request: string, until: number): Promise<number[]> {
  const socket = connect(port, '127.0.0.1').setNoDelay(true);
  const times: number[] = [];
  try {
    do {
      const began = performance.now();
      await answered(socket, request);
      times.push(performance.now() - began);
    } while (performance.now() < until);
  } finally {
    socket.destroy();
  }
  return times;
}

/** Sends a request and waits for the last byte of its answer, whose length its head says. Rejects for anything but 200. */
const answered = (socket: Socket, request: string): Promise<void> =>
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
