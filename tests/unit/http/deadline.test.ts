import { LIMITS } from '../../../src/domain/limits';
import { withDeadline } from '../../../src/http/plugins/deadline';

const limits = { ...LIMITS, timeoutMs: 1_500 };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Work that ends only with its signal. */
const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
  });

it('ends work that takes too long, and not before its time is over', async () => {
  let isOver = false;
  const answer = withDeadline(new AbortController().signal, limits, untilAborted).finally(() => (isOver = true));
  const refused = expect(answer).rejects.toMatchObject({ code: 'TIMED_OUT', message: expect.stringContaining('longer than 1.5 s') });
  await jest.advanceTimersByTimeAsync(1_499);
  expect(isOver).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  await refused;
});

it('aborts work whose caller has left, also before it began', async () => {
  const gone = new AbortController();
  const cancelled = expect(withDeadline(gone.signal, limits, untilAborted)).rejects.toMatchObject({ code: 'CANCELLED' });
  gone.abort();
  await cancelled;
  await expect(withDeadline(gone.signal, limits, untilAborted)).rejects.toMatchObject({ code: 'CANCELLED' });
});

it('leaves no clock behind, whatever became of the work', async () => {
  const here = new AbortController().signal;
  expect(await withDeadline(here, limits, () => Promise.resolve('made'))).toBe('made');
  await expect(withDeadline(here, limits, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(jest.getTimerCount()).toBe(0);
});
