import { spawn } from 'node:child_process';
import { useDatabase } from '../support/database';
import { data } from '../support/execute';
import { useHub } from '../support/hub';
import { type Block, blocksOf, DOCUMENTS, textOf } from './documents';

/** The day that the documents were written on: answers that depend on today are those of this day. */
const NOW = new Date('2026-11-25T05:00:00Z');
const HUB = 'http://localhost:4000';

const blocks = DOCUMENTS.flatMap(blocksOf);
const named = (chosen: Block[]): [place: string, block: Block][] => chosen.map((block) => [block.place, block]);
const questions = blocks.filter(({ lang }) => lang === 'graphql');
const commands = blocks.filter(({ lang, text }) => lang === 'sh' && text.includes(HUB));

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

/** What a command of a document prints when its hub is this one. A command that reads a stream ends with the first part of it. */
function output(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['-euo', 'pipefail', '-c', `exec ${command.trim().replaceAll(HUB, hub.origin)}`]);
    let printed = '';
    shell.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      if (command.startsWith('curl -N ')) shell.kill();
    });
    shell.on('error', reject);
    shell.on('close', (status, signal) => (status === 0 || signal ? resolve(printed) : reject(new Error(`exit status ${status}`))));
  });
}

/** A shown answer holds where everything that it shows is true; it may leave fields out, but no element of a list. */
const expectShown = (answer: unknown, shown: Block): void => expect(answer).toMatchObject(JSON.parse(shown.text) as object);

it('there are examples of each kind', () => {
  expect([questions.length > 10, commands.length > 3, blocks.filter(({ next }) => next?.lang === 'json').length > 10]).toEqual([
    true,
    true,
    true,
  ]);
});

it.each(named(questions))('the question at %s has the answer that is shown', async (_place, { text, next }) => {
  const answer: unknown = await data(dataSource().manager, text, { now: NOW });
  if (next?.lang === 'json') expectShown({ data: answer }, next);
});

it.each(named(commands))('the command at %s prints what is shown', async (_place, { text, next }) => {
  const printed = await output(text);
  expect(printed).not.toBe('');
  expect(printed).not.toContain('"errors"');
  if (next?.lang === 'json') expectShown(JSON.parse(printed), next);
  if (next?.lang === 'csv') expect(printed.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')).toBe(next.text);
});

const addresses = [...new Set(DOCUMENTS.flatMap((document) => textOf(document).match(/(?<=<)http:\/\/localhost:4000[^>]*/g) ?? []))];

it.each(addresses)('%s can be opened', async (address) => {
  expect((await fetch(address.replace(HUB, hub.origin), { headers: { accept: 'text/html' } })).status).toBe(200);
});

it('README explains the number that it shows', async () => {
  const { body } = await data(
    dataSource().manager,
    `{ body(code: "LS") {
        progress { projectCount composition { silent } contributions(first: 100) { nodes { kind percent report { percent } } } } } }`,
    { now: NOW },
  );
  const { projectCount, composition, contributions } = body.progress;
  const parts = contributions.nodes as { kind: string; percent: number | null; report: { percent: number | null } | null }[];
  const percents = parts.flatMap(({ percent }) => percent ?? []);
  const stated = percents.length - parts.filter(({ kind }) => kind === 'FINISHED').length;
  const unknown = projectCount - percents.length;
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const all = (value: number): string => mean([...percents, ...Array.from({ length: unknown }, () => value)]).toFixed(1);
  const readme = textOf('README.md').replace(/\s+/g, ' ');
  for (const claim of [
    `${projectCount} projects count, each once`,
    `${percents.length} of them have a percent, and ${mean(percents).toFixed(2)} is the mean of those ${percents.length}`,
    `${percents.length - stated} of the ${percents.length} count as 100 because they are finished`,
    `Only ${stated} have a stated percent; the mean of those ${stated} is ${mean(parts.flatMap(({ report }) => report?.percent ?? [])).toFixed(1)}`,
    `The other ${unknown} are not zero, they are unknown: ${unknown - composition.silent} have reports that tell no percent, and ${composition.silent} have no report`,
    `anything from ${all(0)} to ${all(100)}`,
  ])
    expect(readme).toContain(claim);
});
