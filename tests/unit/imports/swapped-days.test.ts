import type { Day } from '../../../src/domain/days';
import { type Cell, textCell } from '../../../src/imports/cell';
import { dayColumn, dayOf } from '../../../src/imports/rules/day';

const date = (day: Day): Cell => ({ ...textCell(1, 1, '1'), type: 'NUMBER', format: 'DATE', day });
const text = (shown: string): Cell => textCell(1, 1, shown);

/** What is said of the date cells of a column: the notes of each. */
const said = (...cells: readonly Cell[]): unknown[] => {
  const column = dayColumn(cells, null);
  return cells
    .filter(({ format }) => format === 'DATE')
    .map((cell) => dayOf(cell, column).notes.map(({ code, suggestion }) => [code, suggestion]));
};

it('days and months that a spreadsheet exchanged are told where every other day of the column stayed a text', () => {
  expect(said(date('2025-03-04'), date('2025-12-12'), text('28/10/2025'))).toEqual([[['DAY_AND_MONTH', '2025-04-03']], []]);
  expect(said(date('2568-03-04'), text('28/10/2568'))).toEqual([
    [
      ['BUDDHIST_DATE', '2025-03-04'],
      ['DAY_AND_MONTH', '2025-04-03'],
    ],
  ]);
});

it.each<[string, readonly Cell[]]>([
  ['a date after the 12th', [date('2025-03-04'), date('2025-03-13'), text('28/10/2025')]],
  ['a text that a spreadsheet would have taken for a date', [date('2025-03-04'), text('28/10/2025'), text('12/10/2025')]],
  ['no text', [date('2025-03-04')]],
  ['texts that begin with the month', [date('2025-03-04'), text('10/28/2025')]],
])('%s: nothing is told', (_, cells) => {
  expect(
    said(...cells)
      .flat()
      .filter((note) => (note as string[])[0] === 'DAY_AND_MONTH'),
  ).toEqual([]);
});
