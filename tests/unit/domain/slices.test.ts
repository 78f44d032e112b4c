import { mapInSlices } from '../../../src/domain/slices';

it.each([0, 1, 499, 500, 501, 1_000])('%i things in their order', async (count) => {
  const things = Array.from({ length: count }, (_, i) => i);
  expect(await mapInSlices(things, (thing) => -thing)).toEqual(things.map((thing) => -thing));
});

it('other work is done between two slices', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 0);
  const seen = await mapInSlices(Array.from({ length: 50_000 }), () => turns);
  clearInterval(other);
  expect(new Set(seen).size).toBeGreaterThan(1);
});
