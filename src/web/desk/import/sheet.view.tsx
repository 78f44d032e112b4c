import { readingText } from '../../../i18n/reading-texts';
import type { SheetMapping } from '../../../imports/mapping';
import type { ReadSheet } from '../../../imports/reading';
import { CardsTable } from '../../components/cards-table';
import { useDesk } from '../desk-parts';
import { placeText } from './faults';
import { importWords } from './import.words';
import { NOT_KEPT } from './kept-fields';

interface SheetColumnsProps {
  readonly name: string;
  readonly mapping: SheetMapping;
}

/** What each column of a sheet was read as. */
export function SheetColumns({ name, mapping }: SheetColumnsProps) {
  const words = importWords[useDesk().lang];
  return (
    <section>
      <h2>{words.matched(name)}</h2>
      <CardsTable
        columns={Object.values(words.matchedHeads)}
        groups={[
          {
            title: null,
            rows: mapping.columns.map(({ letters, title, field }) => ({
              key: letters,
              head: letters,
              cells: [
                title,
                field === null ? words.ignored : `${words.fields[field]}${NOT_KEPT.includes(field) ? ` (${words.notKept})` : ''}`,
              ],
            })),
          },
        ]}
      />
    </section>
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
