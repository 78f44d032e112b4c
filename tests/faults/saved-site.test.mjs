// The PostgreSQL server is away: pages come from their saved copy and say so, and are live again when the server is back.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { startProgram } from './command.mjs';
import { startHub } from './hub.mjs';
import { startPostgres } from './postgres.mjs';

/** Pages that are asked for while the server is away. */
const WALKED = 40;

const BANNER = 'The hub does not answer now.';

let postgres;
let hub;
let folder;
before(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-site-'));
  hub = await (await startHub({ DATABASE_URL: postgres.url, SITE_EXPORT_DIR: join(folder, 'site') })).ready();
});
after(async () => {
  await hub?.close();
  await postgres?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const open = async (path) => {
  const answer = await fetch(hub.origin + path);
  return { status: answer.status, kept: answer.headers.get('cache-control'), html: await answer.text() };
};

const becomes = async (status) => {
  while ((await fetch(`${hub.origin}/health/ready`)).status !== status) await delay(50);
};

it('pages come from the copy, and are live again', async (t) => {
  const env = { DATABASE_URL: postgres.url, SITE_EXPORT_DIR: join(folder, 'site'), PUBLIC_URL: 'https://hub.example' };
  const { status, output } = await startProgram('site', folder, env, 'export').ended;
  assert.equal(status, 0, output);
  const listed = [...(await readFile(join(folder, 'site/sitemap.xml'), 'utf8')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => new URL(address).pathname,
  );
  await rm(join(folder, 'site/en/provinces/TH-91'), { recursive: true });
  const live = await open('/en/provinces/TH-90');
  assert.deepEqual([live.status, live.html.includes(BANNER)], [200, false]);

  await postgres.kill();
  await becomes(503);
  const copy = await open('/en/provinces/TH-90');
  assert.deepEqual([copy.status, copy.kept, copy.html.includes(BANNER)], [200, 'no-store', true]);
  assert.match(copy.html, /Copy of <time datetime="\d{4}-\d\d-\d\dT/);
  // A Malay or Indonesian reader gets the page in the language of its content.
  for (const lang of ['ms', 'id']) assert.equal((await open(`/${lang}/provinces/TH-90`)).html, copy.html);
  const copied = listed.filter((path) => path !== '/en/provinces/TH-91');
  for (const path of copied.filter((_, i) => i % Math.floor(copied.length / WALKED) === 0)) {
    const { status, html } = await open(path);
    assert.deepEqual([path, status, /<time datetime="[^"]*">[^<]*<\/time><\/strong>/.test(html)], [path, 200, true]);
  }
  assert.ok(hub.logged('the saved copy of a page is sent').length >= WALKED);
  for (const path of [
    '/en/provinces/TH-91',
    '/en/provinces/TH-90?at=CMGF-22',
    '/en/projects?province=TH-90',
    '/en/provinces/TH-90.csv',
    '/en/embed/province/TH-90',
    '/og/en/provinces/TH-90.png',
  ]) {
    const { status, html } = await open(path);
    assert.deepEqual([path, status, html.includes(BANNER)], [path, 503, false]);
  }

  await postgres.start();
  const started = performance.now();
  await becomes(200);
  const again = await open('/en/provinces/TH-90');
  assert.deepEqual([again.status, again.html.includes(BANNER)], [200, false]);
  t.diagnostic(`${output.trim()} Live again ${(performance.now() - started).toFixed(0)} ms after the server was back`);
});
