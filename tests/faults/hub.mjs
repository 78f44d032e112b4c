import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** A hub in its own process, on a free port, without the configuration of this process. */
class Hub {
  /** Its output so far: the log, and the address at which it listens. */
  output = '';

  constructor(env, [command, ...args], folder) {
    this.folder = folder;
    const defaults = { PATH: process.env.PATH, TMPDIR: folder, HOST: '127.0.0.1', PORT: '0', REQUESTS_PER_MINUTE: '0' };
    this.process = spawn(command, args, { cwd: folder, env: { ...defaults, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.exit = once(this.process, 'exit').then(([status, signal]) => signal ?? status);
    for (const stream of [this.process.stdout, this.process.stderr]) stream.setEncoding('utf8').on('data', (text) => (this.output += text));
  }

  /** Resolves when it listens. Throws its output when it ends before. */
  async ready() {
    this.origin = (await this.said(/Explorer +(http:\S+)\//))[1];
    return this;
  }

  /** Resolves with the match when its output has one. Throws its output when it ends before. */
  async said(pattern) {
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match;
      const exit = await Promise.race([once(this.process.stdout, 'data').then(() => undefined), this.exit]);
      if (exit !== undefined && !pattern.test(this.output)) throw new Error(`the hub has ended with ${exit}:\n${this.output}`);
    }
  }

  /** Resolves with the exit status when it ends, or with null when it listens after all. */
  refusal() {
    return Promise.race([
      this.exit,
      this.ready().then(
        () => null,
        () => this.exit,
      ),
    ]);
  }

  /** The log lines with a message. */
  logged(message) {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === message);
  }

  /** The answer to a query: its status, `Retry-After` and text. Throws when the answer does not arrive whole. */
  async ask(query, variables) {
    const answer = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: await answer.text() };
  }

  /** Sends SIGTERM. Returns the exit status. */
  stop() {
    this.process.kill('SIGTERM');
    return this.exit;
  }

  /** Sends SIGKILL. Returns the signal. */
  kill() {
    this.process.kill('SIGKILL');
    return this.exit;
  }

  async close() {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Runs a command in a process namespace of its own, as a container does: its process id is 1 there. */
export const IN_A_NAMESPACE = ['unshare', '--fork', '--pid', '--mount-proc', '--kill-child'];

/** Starts a hub, or another program with a hub's output, with these variables. It listens once `ready` has resolved. */
export async function startHub(env, program = MAIN, launcher = []) {
  return new Hub(env, [...launcher, process.execPath, program], await mkdtemp(join(tmpdir(), 'imt-gt-hub-process-')));
}
