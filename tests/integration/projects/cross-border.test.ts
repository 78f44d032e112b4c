import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (query: string) => data(dataSource().manager, query);

it.each([
  ['P01', true],
  ['P04', true],
  ['P05-1', true],
  // Proposals of several countries in one bundle: none of them crosses a border, nor does the bundle.
  ['P50', false],
  ['P50-3', false],
  // One city of several.
  ['P42-2', false],
  // Called transboundary, though only Perlis is on record.
  ['P49', true],
])('project %s is cross-border by its own statement: %s', async (code, crossBorder) =>
  expect((await read(`{ project(code: "${code}") { crossBorder } }`)).project).toEqual({ crossBorder }),
);

it('the two sides of a crossing know each other', async () => {
  const { projects } = await read(
    '{ projects(first: 100) { nodes { code memberStates { code } counterpart { code counterpart { code } memberStates { code } } } } }',
  );
  type Side = { code: string; memberStates: { code: string }[]; counterpart: (Side & { counterpart: { code: string } }) | null };
  const sides = (projects.nodes as Side[]).filter(({ counterpart }) => counterpart);
  expect(sides.map(({ code, counterpart }) => [code, counterpart!.code])).toEqual([
    ['P01', 'P04'],
    ['P02', 'P03'],
    ['P03', 'P02'],
    ['P04', 'P01'],
    ['P05-1', 'P05-2'],
    ['P05-2', 'P05-1'],
  ]);
  for (const { code, memberStates, counterpart } of sides) {
    expect(counterpart!.counterpart.code).toBe(code);
    expect(counterpart!.memberStates).not.toEqual(memberStates);
  }
});

it('the governor of Satun has no border project in a bundle of proposals', async () => {
  const { briefing } = await read('{ briefing(province: "TH-91", forMeeting: "CMGF-22") { crossBorder { code } } }');
  expect(briefing.crossBorder.map(({ code }: { code: string }) => code)).toEqual(['P06', 'P12', 'P20']);
});
