import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../../src/config';

/** Runs the hub's own opening of the embedded database in a process of its own, outside Jest's sandbox. */
function opener(dataDir: string, script: string): { child: ChildProcess; output: Promise<string> } {
  const program = `
    const ts = require('typescript');
    require.extensions['.ts'] = (module, file) => module._compile(ts.transpileModule(require('fs').readFileSync(file, 'utf8'),
      { compilerOptions: { module: 'node16', target: 'es2022', esModuleInterop: true } }).outputText, file);
    const { openEmbeddedPostgres } = require('./src/database/embedded.ts');
    const { Client } = require('pg');
    const query = async (postgres, statement) => {
      const client = new Client({ ...postgres.connection, user: 'postgres' });
      await client.connect();
      const { rows } = await client.query(statement);
      await client.end();
      return rows;
    };
    const dataDir = ${JSON.stringify(dataDir)};
    (async () => { ${script} })().catch((error) => { console.log('REFUSED ' + error.message); process.exit(1); });`;
  const child = spawn(process.execPath, ['-e', program], { cwd: PROJECT_ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = new Promise<string>((resolve) => {
    let text = '';
    child.stdout!.on('data', (chunk) => (text += chunk));
    child.stderr!.on('data', (chunk) => (text += chunk));
    child.on('close', () => resolve(text));
  });
  return { child, output };
}

const WRITE = `const postgres = await openEmbeddedPostgres(dataDir);
  await query(postgres, 'CREATE TABLE IF NOT EXISTS kept (n integer)');
  await query(postgres, 'INSERT INTO kept VALUES (1)');
  console.log('WROTE');`;
const READ = `const postgres = await openEmbeddedPostgres(dataDir);
  console.log('READ', JSON.stringify(await query(postgres, 'SELECT count(*)::int AS n FROM kept')));
  await postgres.close();`;

let template: string;
let folder: string;
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), 'imt-gt-hub-lock-'));
  await opener(template, 'await (await openEmbeddedPostgres(dataDir)).close();').output;
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-lock-'));
  await cp(template, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => rm(template, { recursive: true, force: true }));

const heard = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve) => child.stdout!.on('data', (chunk: Buffer) => chunk.toString().includes(word) && resolve()));

it('a second process on the same data directory is refused with what to do, and the first goes on', async () => {
  const first = opener(
    folder,
    `${WRITE} process.on('SIGTERM', async () => { console.log(JSON.stringify(await query(postgres, 'SELECT count(*)::int AS n FROM kept'))); await postgres.close(); process.exit(0); }); setInterval(() => {}, 1000);`,
  );
  await heard(first.child, 'WROTE');
  expect(await opener(folder, READ).output).toMatch(
    new RegExp(
      `REFUSED The data directory .* is in use by the hub with process id ${first.child.pid}, here or in another container\\. Stop that hub`,
    ),
  );
  first.child.kill('SIGTERM');
  expect(await first.output).toContain('[{"n":1}]');
  expect(await opener(folder, READ).output).toContain('READ [{"n":1}]');
});

it('what was committed survives a process that was killed, and its lock does not', async () => {
  const first = opener(folder, `${WRITE} setInterval(() => {}, 1000);`);
  await heard(first.child, 'WROTE');
  first.child.kill('SIGKILL');
  await first.output;
  expect(await opener(folder, READ).output).toContain('READ [{"n":1}]');
});

it('a commit is on the disk before it is answered, so that it survives a power cut', async () => {
  const { output } = opener(
    folder,
    `const fs = require('fs');
    const { fdatasyncSync } = fs;
    const synced = [];
    fs.fdatasyncSync = (fd) => { synced.push(fs.readlinkSync('/proc/self/fd/' + fd)); return fdatasyncSync(fd); };
    ${WRITE}
    synced.length = 0;
    await query(postgres, 'INSERT INTO kept VALUES (2)');
    console.log('SYNCED ' + synced.filter((path) => path.includes('/pg_wal/')).length);
    await postgres.close();`,
  );
  expect(await output).toMatch(/SYNCED [1-9]/);
});

it('a folder that was left half made is made anew', async () => {
  await rm(join(folder, 'postgres', 'global'), { recursive: true });
  await writeFile(join(folder, 'postgres.unfinished'), '');
  expect(await opener(folder, `${WRITE} await postgres.close();`).output).toContain('WROTE');
  expect((await readdir(folder)).sort()).toEqual(['hub.lock', 'postgres']);
});

it('what a client leaves open when it goes is undone, also in the middle of its messages', async () => {
  const { output } = opener(
    folder,
    `${WRITE}
    const client = new Client({ ...postgres.connection, user: 'postgres' });
    client.on('error', () => {});
    await client.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO kept VALUES (2)');
    // A Parse message without its Sync.
    client.connection.stream.write(Buffer.from([0x50, 0, 0, 0, 16, 0, ...Buffer.from('SELECT 1'), 0, 0, 0]));
    client.connection.stream.destroy();
    console.log('LEFT', JSON.stringify(await query(postgres, 'SELECT count(*)::int AS n FROM kept')));
    await query(postgres, 'INSERT INTO kept VALUES (3)');
    await postgres.close();`,
  );
  expect(await output).toContain('LEFT [{"n":1}]');
  expect(await opener(folder, READ).output).toContain('READ [{"n":2}]');
});

it('one statement after the other does not keep the process from other work', async () => {
  const { output } = opener(
    folder,
    `const postgres = await openEmbeddedPostgres(dataDir);
    const client = new Client({ ...postgres.connection, user: 'postgres' });
    await client.connect();
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    for (const until = Date.now() + 500; Date.now() < until; ) await client.query('SELECT 1');
    clearInterval(timer);
    console.log(turns > 20 ? 'SHARED' : 'STARVED after ' + turns);
    await client.end();
    await postgres.close();`,
  );
  expect(await output).toContain('SHARED');
});
