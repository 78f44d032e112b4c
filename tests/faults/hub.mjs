import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

/** The hub in a process of its own, on a free port, with nothing of this process's configuration. */
class Hub {
  /** What it has printed: its log, and where it listens. */
  output = '';

  constructor(env, program, folder) {
    this.folder = folder;
    const surroundings = { PATH: process.env.PATH, TMPDIR: folder, HOST: '127.0.0.1', PORT: '0', REQUESTS_PER_MINUTE: '0' };
    this.process = spawn(process.execPath, [program], { cwd: folder, env: { ...surroundings, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.exit = once(this.process, 'exit').then(([status, signal]) => signal ?? status);
    for (const stream of [this.process.stdout, this.process.stderr]) stream.setEncoding('utf8').on('data', (text) => (this.output += text));
  }

  /** Resolves when it listens. Throws what it has printed where it ends before. */
  async ready() {
    while (!(this.origin = /Explorer +(http:\S+)\//.exec(this.output)?.[1])) {
      const how = await Promise.race([once(this.process.stdout, 'data').then(() => undefined), this.exit]);
      if (how !== undefined) throw new Error(`the hub has ended with ${how}:\n${this.output}`);
    }
    return this;
  }

  /** What the log says that has a message. */
  logged(message) {
    return this.output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === message);
  }

  /** Its answer to a query: the status, the headers that matter and the result. Throws where no whole answer comes. */
  async ask(query, variables) {
    const answer = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: await answer.text() };
  }

  /** Asks it to stop. Returns its exit status. */
  stop() {
    this.process.kill('SIGTERM');
    return this.exit;
  }

  /** Ends it at once, whatever it does. */
  kill() {
    this.process.kill('SIGKILL');
    return this.exit;
  }

  async close() {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Starts a hub, or another program that says that it is one, with these variables. It is there at once, and listens when it is `ready`. */
export async function startHub(env, program = MAIN) {
  return new Hub(env, program, await mkdtemp(join(tmpdir(), 'imt-gt-hub-process-')));
}
