import { setTimeout as delay } from 'node:timers/promises';
import { sameTime } from '../../../src/http/plugins/same-time';

const timeOf = async (run: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await sameTime(run).catch(() => {});
  return performance.now() - began;
};

it('what succeeds, what fails, what is quick and what is not take the same time', async () => {
  const times = await Promise.all([
    timeOf(async () => 1),
    timeOf(() => delay(100)),
    timeOf(() => Promise.reject(new Error('no'))),
    timeOf(() => delay(100).then(() => Promise.reject(new Error('no')))),
  ]);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(249);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(30);
});

it('it gives what came of it', async () => {
  expect(await sameTime(async () => 7)).toBe(7);
  await expect(sameTime(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
