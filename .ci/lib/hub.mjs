import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../tests/support/machine.mjs';
import { isAlive, start } from './processes.mjs';

/** How long a hub may take to stop, in milliseconds. */
const STOP_MS = 10_000;

/** The hub, started by a command as an operator starts it. */
export class Hub {
  output = '';

  /** Starts it and waits until it is ready. Throws, with the end of its log, where that takes more than `seconds`. */
  static async start({ seconds, command = ['npm', 'start'], cwd, env }) {
    const hub = new Hub();
    const port = await freePort();
    const began = Date.now();
    hub.origin = `http://localhost:${port}`;
    hub.process = start(command[0], command.slice(1), { cwd, env: { ...env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
    hub.exit = new Promise((resolve) => hub.process.once('exit', (status, signal) => resolve(signal ?? status)));
    for (const stream of [hub.process.stdout, hub.process.stderr]) stream.setEncoding('utf8').on('data', (text) => (hub.output += text));
    const passed = () => (Date.now() - began) / 1000;
    while (!(await hub.isReady())) {
      if (hub.process.exitCode !== null || passed() > seconds)
        throw new Error(`not ready after ${passed().toFixed(1)} s\n${hub.lastLines()}`);
      await delay(50);
    }
    if (passed() > seconds) throw new Error(`ready after ${passed().toFixed(1)} s, of ${seconds} allowed`);
    console.log(`ready after ${passed().toFixed(1)} s, of ${seconds} allowed`);
    return hub;
  }

  isReady() {
    return fetch(`${this.origin}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  lastLines() {
    return this.output.trimEnd().split('\n').slice(-30).join('\n');
  }

  /** Asks one question that only a hub with its data can answer. */
  async ask() {
    const answer = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ province(code: "TH-90") { name(lang: TH) progress { projectCount } } }' }),
    });
    const text = await answer.text();
    console.log(text);
    if (JSON.parse(text).data?.province?.name !== 'สงขลา') throw new Error(`it answers wrongly\n${this.lastLines()}`);
  }

  /** Stops it as a supervisor does: SIGTERM goes to the process that was started and to no other, and nothing may be left after it. */
  async stop() {
    this.process.kill('SIGTERM');
    const deadline = Date.now() + STOP_MS;
    while (isAlive(this.process.pid)) {
      if (Date.now() > deadline) throw new Error(`still running ${STOP_MS / 1000} s after SIGTERM\n${this.lastLines()}`);
      await delay(50);
    }
    console.log(`stopped by SIGTERM: ${await this.exit}`);
  }
}
