import { followChanges } from '../../../src/context/change-stream';
import { createStreamContext } from '../../../src/context/request-context';
import { DatabaseClock } from '../../../src/database/clock';
import { Lang } from '../../../src/domain/languages';
import { LIMITS } from '../../../src/domain/limits';
import { eventually } from '../../support/eventually';
import { TEST_REQUEST } from '../../support/execute';

/** More than two pages of entries. */
const ENTRIES = Array.from({ length: 250 }, (_, i) => ({
  position: i + 1,
  type: 'Source',
  code: 'S',
  cursorPosition: JSON.stringify([String(i + 1), 'Source', 'S']),
}));

it('entries of many pages come one after the other, though nothing more is committed meanwhile', async () => {
  const over = new AbortController();
  const runner = {
    dataSource: undefined as never,
    run: (_: string, [from]: unknown[]) => Promise.resolve(ENTRIES.filter((entry) => entry.position > Number(from)) as never[]),
  };
  const position = { current: ENTRIES.length, onAdvance: () => () => {}, heard: () => Promise.resolve(), close: () => Promise.resolve() };
  const seen: number[] = [];
  const following = (async () => {
    const context = createStreamContext({
      request: TEST_REQUEST,
      pickRunner: () => runner,
      language: Lang.EN,
      limits: LIMITS,
      position,
      clock: new DatabaseClock(),
      signal: over.signal,
    });
    for await (const { node } of followChanges(context, null, ['0', '', ''])) seen.push(node.position);
  })();
  await eventually(() => seen.length === ENTRIES.length, 'all entries have come');
  over.abort();
  await following;
  expect(seen).toEqual(ENTRIES.map(({ position }) => position));
});
