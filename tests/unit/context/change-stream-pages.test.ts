import { followChanges } from '../../../src/context/change-stream';
import { createStreamContext } from '../../../src/context/request-context';
import { Lang } from '../../../src/domain/languages';
import { eventually } from '../../support/eventually';

/** More than two pages of entries. */
const ENTRIES = Array.from({ length: 250 }, (_, i) => ({
  position: i + 1,
  type: 'Source',
  code: 'S',
  place: JSON.stringify([String(i + 1), 'Source', 'S']),
}));

it('entries of many pages come one after the other, though nothing more is committed meanwhile', async () => {
  const over = new AbortController();
  const read = {
    dataSource: undefined as never,
    run: (_: string, [place]: unknown[]) => Promise.resolve(ENTRIES.filter(({ position }) => position > Number(place)) as never[]),
  };
  const version = { current: ENTRIES.length, onAdvance: () => () => {}, close: () => Promise.resolve() };
  const seen: number[] = [];
  const following = (async () => {
    const context = createStreamContext(() => read, Lang.EN, version, over.signal);
    for await (const { node } of followChanges(context, null, ['0', '', ''])) seen.push(node.position);
  })();
  await eventually(() => seen.length === ENTRIES.length, 'all entries have come');
  over.abort();
  await following;
  expect(seen).toEqual(ENTRIES.map(({ position }) => position));
});
