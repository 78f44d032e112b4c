// Runs the example of docs/partners.md on other ports.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/machine.mjs';
import { serveHub } from './hub.mjs';

const document = readFileSync(new URL('../../docs/partners.md', import.meta.url), 'utf8');
const [, program] = /```js\n([\s\S]*?)```/.exec(document);
const [, question, shown] = /localhost:4010[\s\S]*?-d '([^\n]+)'\n```\s*```json\n([\s\S]*?)```/.exec(document);

/** Whether a program says that it is ready before it ends. Packages that it uses may say more. */
async function isReady({ stdout }) {
  for await (const line of createInterface(stdout)) if (line === 'ready') return true;
  return false;
}

it('composes the hub and a partner, and answers as it is shown', async (test) => {
  const hub = await serveHub();
  test.after(() => hub.close());
  const [partnerPort, gatewayPort] = [await freePort(), await freePort()];
  const text = program
    .replace('http://localhost:4000/graphql', hub.url)
    .replace('port: 4011', `port: ${partnerPort}`)
    .replace('port: 4010', `port: ${gatewayPort}`);
  // Packages are found from the working folder.
  const partner = spawn(process.execPath, ['--input-type=module', '-'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  test.after(() => partner.kill('SIGKILL'));
  partner.stdin.end(`${text}\nconsole.log('ready');`);
  assert.equal(await isReady(partner), true, 'the partner ended before it was ready');

  const answer = await fetch(`http://localhost:${gatewayPort}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: question,
  });
  assert.deepEqual(await answer.json(), JSON.parse(shown));
});
