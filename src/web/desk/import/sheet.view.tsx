import { readingText } from '../../../i18n/reading-texts';
import { choiceOf, CHOICES, partsOf } from '../../../imports/column-choices';
import type { ColumnMapping, SheetMapping } from '../../../imports/mapping';
import type { ReadSheet } from '../../../imports/reading';
import { CardsTable } from '../../components/cards-table';
import { Hidden } from '../../components/form';
import { DeskForm, useDesk } from '../desk-parts';
import { placeText } from './faults';
import { importWords } from './import.words';
import { NOT_KEPT } from './kept-fields';

interface SheetColumnsProps {
  /** Where the form is sent to. */
  readonly to: string;
  readonly name: string;
  /** The place of the sheet in the file, from 0. */
  readonly sheet: number;
  readonly mapping: SheetMapping;
  /** True = nothing of the file was read: what its columns hold is to be said now. */
  readonly isOpen: boolean;
}

/** What each column of a sheet is read as, to be changed. */
export function SheetColumns({ to, name, sheet, mapping, isOpen }: SheetColumnsProps) {
  const words = importWords[useDesk().lang];
  return (
    <details open={isOpen}>
      <summary>{words.matched(name)}</summary>
      {mapping.isChosen && <p className="note">{words.remembered}</p>}
      <DeskForm to={to}>
        <Hidden name="sheet" value={String(sheet)} />
        <CardsTable
          columns={Object.values(words.matchedHeads)}
          groups={[
            {
              title: null,
              rows: mapping.columns.map((column) => ({
                key: column.letters,
                head: column.letters,
                cells: [column.title, <ColumnChoice column={column} of={`${sheet}-${column.letters}`} />],
              })),
            },
          ]}
        />
        <p>{words.matchLead}</p>
        <p className="acts">
          <button name="act" value="match">
            {words.match}
          </button>
          {mapping.isChosen && (
            <button name="act" value="forget">
              {words.forget}
            </button>
          )}
        </p>
      </DeskForm>
    </details>
  );
}

/** The choice of what a column holds. */
function ColumnChoice({ column, of }: { readonly column: ColumnMapping; readonly of: string }) {
  const words = importWords[useDesk().lang];
  const textOf = (choice: string): string => {
    const { field, answer } = partsOf(choice);
    if (field === null) return words.ignored;
    const notes = [
      answer === null ? '' : words.answers[answer as keyof typeof words.answers],
      NOT_KEPT.includes(field) ? words.notKept : '',
    ];
    return [words.fields[field], ...notes.filter((note) => note !== '').map((note) => `(${note})`)].join(' ');
  };
  return (
    <select id={`c-${of}`} name="column" aria-label={words.column(`${column.letters} ${column.title}`)} defaultValue={choiceOf(column)}>
      {CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {textOf(choice)}
        </option>
      ))}
    </select>
  );
}

/** The rows and columns that were not read, and why. */
export function NotReadSection({ sheets }: { readonly sheets: readonly ReadSheet[] }) {
  const { lang } = useDesk();
  const words = importWords[lang];
  const skipped = sheets.flatMap(({ name, skipped: ofSheet }) => ofSheet.map((one) => ({ ...one, sheet: name })));
  if (skipped.length === 0) return null;
  return (
    <details>
      <summary>{words.notRead(skipped.length)}</summary>
      <ul>
        {skipped.map(({ sheet, row, column, shown, code }, i) => (
          <li key={i}>
            {placeText(sheet, row !== null ? words.row(row) : column !== null ? words.column(column) : '')}:{' '}
            {readingText(code, lang, { shown })} {row !== null && shown}
          </li>
        ))}
      </ul>
    </details>
  );
}
