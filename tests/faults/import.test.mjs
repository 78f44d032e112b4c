// An operator imports a file in two steps: a command says what it changes, the next saves exactly that.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { command, startProgram } from './command.mjs';

const FILE = ['รหัสโครงการ,ข้อมูล ณ วันที่,ร้อยละ', 'P08,๓๑ ต.ค. ๒๕๖๙,๖๔', 'P09,31/2/2569,50'].join('\n');
const EMAIL = 'reports@songkhla.go.th';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-import-'));
  for (const step of ['migrate', 'seed']) await command(folder, { DATA_DIR: folder }, step);
  const grant = ['grant', '--email', EMAIL, '--office', 'PO-TH-90', '--role', 'REPORTER', '--name', 'Reporter'];
  assert.equal((await startProgram('people', folder, { DATA_DIR: folder }, ...grant).ended).status, 0);
  await writeFile(join(folder, 'october.csv'), FILE);
});
after(() => rm(folder, { recursive: true, force: true }));

/** What the command answers with: its exit status, and all that it says. */
const imports = (...args) => startProgram('import', folder, { DATA_DIR: folder }, ...args).ended;
const ours = (...args) => imports('--office', 'PO-TH-90', '--file', 'october.csv', ...args);

async function seen() {
  const { status, output } = await ours();
  const [fingerprint] = /(?<=^Fingerprint: )[0-9a-f]{64}$/m.exec(output) ?? assert.fail(output);
  return { status, output, fingerprint };
}

it('says what is wrong with what it is given, and what to write', async () => {
  for (const [pattern, ...args] of [
    [/^Give --office and --file\.\nnpm run import -- --office CODE /],
    [/^--office PO-TH-09: no organisation has this code\./, '--office', 'PO-TH-09', '--file', 'october.csv'],
    [/^--apply needs --email: /, '--office', 'PO-TH-90', '--file', 'october.csv', '--apply', 'x'],
    [/^--email and --faultless say how rows are saved: give --apply too\./, '--office', 'PO-TH-90', '--file', 'october.csv', '--faultless'],
    [/^--round 2099-H1: no round until today /, '--office', 'PO-TH-90', '--file', 'october.csv', '--round', '2099-H1'],
  ]) {
    const { status, output } = await imports(...args);
    assert.deepEqual([status, pattern.test(output)], [1, true], output);
  }
});

it('prints every fault, what the file changes, and the fingerprint of that; it saves that and nothing else', async () => {
  const { status, output, fingerprint } = await seen();
  assert.equal(status, 1);
  assert.match(output, /^FAULT\tB3\tข้อมูล ณ วันที่\t31\/2\/2569\tNO_SUCH_DAY\t/m);
  assert.match(output, /^NEW\t2\tP08\tasOf: (?:.* → )?2026-10-31.*percent: .*64/m);
  assert.match(output, /^FAULTY\t3\t/m);
  assert.match(output, /^Rows: 2\. To be saved: 1\. Kept back: 1\. Faults: 1\.$/m);
  assert.equal((await seen()).fingerprint, fingerprint, 'nothing was saved, and the same is seen again');

  const refused = [
    [/^STALE: /, '--apply', '0'.repeat(64), '--email', EMAIL, '--faultless'],
    [/^IMPORT_HAS_FAULTS: /, '--apply', fingerprint, '--email', EMAIL],
    [/^UNKNOWN_PERSON: /, '--apply', fingerprint, '--email', 'nobody@songkhla.go.th', '--faultless'],
  ];
  for (const [pattern, ...args] of refused) {
    const answer = await ours(...args);
    assert.deepEqual([answer.status, pattern.test(answer.output)], [1, true], answer.output);
  }
  const saving = ['--apply', fingerprint, '--email', EMAIL, '--faultless'];
  assert.deepEqual(await ours(...saving), { status: 0, output: 'Saved: 1 drafts of PO-TH-90. Rows that stayed out: 1.\n' });
  const again = await ours(...saving);
  assert.deepEqual([again.status, /^STALE: /.test(again.output)], [1, true], again.output);
  assert.match((await seen()).output, /^SAME\t2\tP08\t/m);
});

it('a file that was changed after it was seen is not saved', async () => {
  const { fingerprint } = await seen();
  await writeFile(join(folder, 'october.csv'), FILE.replace('๖๔', '๖๕'));
  const { status, output } = await ours('--apply', fingerprint, '--email', EMAIL, '--faultless');
  assert.deepEqual([status, /^STALE: /.test(output)], [1, true], output);
});
