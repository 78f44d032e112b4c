import { sameTime } from '../../../src/http/plugins/same-time';

/** The waits that were begun: for how long, and what ends them. */
const waits: { ms: number; end: () => void }[] = [];
jest.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise<void>((end) => void waits.push({ ms, end })),
}));
beforeEach(() => void (waits.length = 0));

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('what succeeds and what fails say so when the same wait is over, and not before', async () => {
  const said: string[] = [];
  const say = (name: string, run: () => Promise<unknown>): void =>
    void sameTime(run).then(
      () => said.push(`${name} succeeds`),
      () => said.push(`${name} fails`),
    );
  say('quick', async () => 1);
  say('quick', () => Promise.reject(new Error('no')));
  say('slow', () => settled());
  say('slow', () => settled().then(() => Promise.reject(new Error('no'))));
  for (let turn = 0; turn < 3; turn++) await settled();
  expect([said, waits.map(({ ms }) => ms)]).toEqual([[], [250, 250, 250, 250]]);
  for (const { end } of waits) end();
  await settled();
  expect(said.sort()).toEqual(['quick fails', 'quick succeeds', 'slow fails', 'slow succeeds']);
});

it('it gives what came of it', async () => {
  const given = sameTime(async () => 7);
  const refused = sameTime(() => Promise.reject(new Error('no')));
  for (const { end } of waits) end();
  expect(await given).toBe(7);
  await expect(refused).rejects.toThrow('no');
});
