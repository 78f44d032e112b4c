import { CardsTable } from '../../../src/web/components/cards-table';
import { render } from '../../../src/web/components/render';

const labels = (text: string): string[] =>
  [...text.matchAll(/<td[^>]* data-l="(\w+)"[^>]*><div>(\w*)/g)].map(([, ...cell]) => cell.join(' '));

const tableOf = (columns: string[], more: object): string =>
  render(<CardsTable columns={columns} groups={[{ title: null, rows: [{ key: 'P1', head: 'P1', cells: ['a', 'b'], ...more }] }]} />);

it('each cell repeats the head of its own column, with or without ticks before and acts behind', () => {
  expect(labels(tableOf(['Head', 'A', 'B'], {}))).toEqual(['A a', 'B b']);
  expect(labels(tableOf(['Head', 'A', 'B', 'Act'], { acts: 'do' }))).toEqual(['A a', 'B b', 'Act do']);
  expect(labels(tableOf(['Choose', 'Head', 'A', 'B', 'Act'], { tick: 'x', acts: 'do' }))).toEqual(['Choose x', 'A a', 'B b', 'Act do']);
  // A row that cannot be ticked keeps its columns.
  expect(labels(tableOf(['Choose', 'Head', 'A', 'B'], { tick: null }))).toEqual(['Choose ', 'A a', 'B b']);
});
