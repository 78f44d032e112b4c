// An operator gives the first rights of a hub, and gets somebody in when nobody can sign in. The embedded database belongs to its hub meanwhile.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { startProgram } from './command.mjs';
import { startHub } from './hub.mjs';

let folder;
let hub;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-people-'));
  hub = await (await startHub({ DATA_DIR: folder })).ready();
});
after(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a command answers with: its exit status, and all that it says. */
const people = (...args) => startProgram('people', folder, { DATA_DIR: folder }, ...args).ended;

async function does(pattern, ...args) {
  const { status, output } = await people(...args);
  assert.equal(status, 0, output);
  assert.match(output, pattern);
  return output.trim();
}

async function refuses(pattern, ...args) {
  const { status, output } = await people(...args);
  assert.deepEqual([status, pattern.test(output)], [1, true], output);
}

const ADDRESS = ['--email', 'First.Admin@moi.go.th'];
const ROLE = ['--office', 'moi', '--role', 'hub_admin'];

it('is refused while a hub has the database open, with a word that helps', async () => {
  await refuses(/is in use by the hub with process id \d+.* People are changed while no hub has the embedded database open\./s, 'list');
  await hub.close();
});

it('says what is wrong with what it is given, and what to write', async () => {
  await refuses(/^Name a command\. Write one of:\n {2}npm run people -- grant --email/);
  await refuses(/^There is no command "toString"\./, 'toString');
  await refuses(/^Missing: --email, --office, --role\. Write: npm run people -- grant /, 'grant');
  await refuses(/Unknown option '--mail'.* Write: npm run people -- list /s, 'list', '--mail', 'x');
  await refuses(/^Give --office once\./, 'list', '--office', 'MOI', '--office', 'MOI');
  await refuses(/^--office MOII: no organisation has this code\. Did you mean MOI\?/, 'list', '--office', 'MOII');
  await refuses(/^--role BOSS: give one of REPORTER, /, 'grant', ...ADDRESS, '--office', 'MOI', '--role', 'BOSS');
  await refuses(/^NAME_NEEDED: /, 'grant', ...ADDRESS, ...ROLE);
  await refuses(/did you mean 2027-01-01\?/, 'grant', ...ADDRESS, ...ROLE, '--name', 'First', '--until', '2570-01-01');
  await refuses(/^Give --email, --office, --role, or --grant alone\./, 'revoke');
  await refuses(/^UNKNOWN_PERSON: /, 'forget', '--email', 'nobody@moi.go.th');
});

it('grants, lists, revokes and forgets', async () => {
  await does(/^Grant \d+: HUB_ADMIN in MOI\.$/m, 'grant', ...ADDRESS, ...ROLE, '--name', 'First Admin');
  await does(/MOI\tHUB_ADMIN\tfirst\.admin@moi\.go\.th\tFirst Admin\tfrom .*\n1 grants\./, 'list');
  await refuses(/^LAST_HOLDER: /, 'revoke', ...ADDRESS, ...ROLE);
  await does(/^Grant \d+:/, 'grant', '--email', 'second@moi.go.th', ...ROLE, '--name', 'Second', '--until', '2099-01-01');
  await does(/^Revoked: grant \d+\.$/m, 'revoke', '--email', 'second@moi.go.th', ...ROLE);
  await refuses(/^Nobody with this address is HUB_ADMIN in MOI\./, 'revoke', '--email', 'second@moi.go.th', ...ROLE);
  await does(/^Forgotten\. What they wrote stays, by person \d+\.$/m, 'forget', '--email', 'second@moi.go.th');
});

it('opens a session whose secret is its last word, and the hub knows the person by it', async () => {
  const secret = (await does(/^For 15 minutes /, 'session', ...ADDRESS)).split(' ').at(-1);
  hub = await (await startHub({ DATA_DIR: folder })).ready();
  const query = new URLSearchParams({ query: '{ viewer { name grants { role } } }' });
  const answer = await fetch(`${hub.origin}/graphql?${query}`, { headers: { authorization: `Bearer ${secret}` } });
  assert.deepEqual((await answer.json()).data, { viewer: { name: 'First Admin', grants: [{ role: 'HUB_ADMIN' }] } });
});
