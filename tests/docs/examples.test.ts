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
        progress { projectCount coverage { reported } contributions(first: 100) { nodes { percent report { percent } } } }
        withZero: progress(basis: { unreported: COUNT_AS_ZERO }) { percent } } }`,
    { now: NOW },
  );
  const counted = body.progress.contributions.nodes.filter(({ percent }: { percent: number | null }) => percent !== null);
  const stated = counted
    .map(({ report }: { report: { percent: number | null } }) => report.percent)
    .filter((percent: unknown) => percent !== null);
  const mean = stated.reduce((sum: number, percent: number) => sum + percent, 0) / stated.length;
  const readme = textOf('README.md').replace(/\s+/g, ' ');
  for (const claim of [
    `${body.progress.projectCount} projects count, each once`,
    `${counted.length} of them have a percent`,
    `${counted.length - stated.length} of the ${counted.length} count as 100 because they are reported completed or operational`,
    `Only ${stated.length} have a percent that somebody published; the mean of those ${stated.length} is ${mean.toFixed(1)}`,
    `The other ${body.progress.projectCount - counted.length} have no percent`,
    `Counted as zero they would make it ${body.withZero.percent.toFixed(1)}`,
  ])
    expect(readme).toContain(claim);
});
