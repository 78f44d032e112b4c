import { nearby, nearbyVariables } from '../../../../src/web/site/nearby';
import type { NearbyQuery } from '../../../../src/web/site/page-data';

const province = (code: string) => ({ __typename: 'Province' as const, code, name: `Province ${code}` });
const meeting = (code: string) => ({ __typename: 'Meeting' as const, code, name: `Meeting ${code}` });

const codesNear = (word: string, things: readonly object[], found: readonly object[] = []): string[] =>
  nearby(word, { alike: { nodes: things }, search: { nodes: found } } as unknown as NearbyQuery).map(({ path }) => path.split('/').at(-1)!);

it.each([
  ['TH-99', 'provinces', { beginning: 'TH-9', letters: 'TH', types: ['PROVINCE'], isCode: true }],
  ['p9', 'projects', { beginning: 'p', letters: 'p', types: ['PROJECT'], isCode: true }],
  ['EC', 'corridors', { beginning: 'EC', letters: 'EC', types: ['CORRIDOR'], isCode: true }],
  ['9', 'provinces', { beginning: '9', letters: '9', types: ['PROVINCE'], isCode: false }],
  ['สงขลา', 'provinces', { beginning: 'สงขล', letters: 'สงขลา', types: ['PROVINCE'], isCode: false }],
  ['THA', 'memberStates', { beginning: 'THA', letters: 'THA', types: null, isCode: false }],
  ['TH-99', undefined, { beginning: 'TH-9', letters: 'TH', types: null, isCode: false }],
] as const)('%s as the code of one of the %s', (word, kind, variables) =>
  expect(nearbyVariables(word, kind)).toEqual({ text: word, ...variables }),
);

it.each([
  // Of a short code, one letter: the same, one changed, one more, one less, two exchanged.
  ['TH-99', ['TH-99', 'TH-9', 'TH-999', 'TH-09'], ['TH-99', 'TH-9', 'TH-999', 'TH-09']],
  ['TH-19', ['TH-91'], ['TH-91']],
  ['TH-99', ['TH-80', 'TH-100'], []],
  ['th-99', ['TH-90'], ['TH-90']],
  // From six characters on, two letters, and no third.
  ['TH-999', ['TH-90', 'TH-80'], ['TH-90']],
  ['CMGF-22', ['CMGF-22', 'CMGF-33', 'CMGF-133'], ['CMGF-22', 'CMGF-33']],
])('near %s of %j are %j', (word, codes, near) => expect(codesNear(word, codes.map(province))).toEqual(near));

it('five codes are named, the nearest first, and then in the order in which they come', () =>
  expect(codesNear('MM-100', ['MM-19', 'MM-101', 'MM-18', 'MM-102', 'MM-10', 'MM-103', 'MM-104'].map(meeting))).toEqual([
    'MM-101',
    'MM-102',
    'MM-10',
    'MM-103',
    'MM-104',
  ]));

it('what is found twice is named once', () =>
  expect(
    nearby('P633', {
      begun: { nodes: [province('P63')] },
      alike: { nodes: [province('P63'), province('P6334')] },
      search: { nodes: [] },
    }).map(({ path }) => path),
  ).toEqual(['/provinces/P63', '/provinces/P6334']));

it('what the search finds comes after, each thing once', () =>
  expect(codesNear('TH-99', [province('TH-90')], [province('TH-90'), meeting('CMGF-9')])).toEqual(['TH-90', 'CMGF-9']));

it('where no codes were asked for, there is what the search finds', () =>
  expect(nearby('here', { search: { nodes: [province('TH-90')] } })).toEqual([{ path: '/provinces/TH-90', name: 'Province TH-90' }]));
