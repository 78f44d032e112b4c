import type { RowChange } from '../../../commands/progress/import-difference';
import { faultText, type ImportFault } from '../../../commands/progress/import-faults';
import { readingText } from '../../../i18n/reading-texts';
import type { ReadFile, Reading, ReadRow } from '../../../imports/reading';
import { CardsTable } from '../../components/cards-table';
import { Code, NameIn, useDesk } from '../desk-parts';
import { placeOf, placeText } from './faults';
import { importWords } from './import.words';
import { inPart } from './parts.view';
import { RowValuesList, valueText } from './values.view';

interface FaultsSectionProps {
  readonly faults: readonly ImportFault[];
  readonly part: number;
}

/** Each fault at its cell. */
export function FaultsSection({ faults, part }: FaultsSectionProps) {
  const { lang } = useDesk();
  const words = importWords[lang];
  if (faults.length === 0) return null;
  return (
    <section>
      <h2>{words.faults(faults.length)}</h2>
      <CardsTable
        columns={Object.values(words.faultHeads)}
        groups={[
          {
            title: null,
            rows: inPart(faults, part).map((fault, i) => ({
              key: String(i),
              head: (
                <>
                  {placeOf(fault, words)}
                  {fault.title !== '' && <small>{fault.title}</small>}
                </>
              ),
              cells: [<span className="text">{fault.shown}</span>, faultText(fault, lang)],
            })),
          },
        ]}
      />
    </section>
  );
}

/** The kinds of rows, in the order of the page. */
const KINDS = ['NEW', 'CHANGED', 'REFUSED', 'FAULTY', 'SAME'] as const;

interface RowsSectionProps {
  readonly file: ReadFile;
  readonly changes: readonly RowChange[];
  readonly part: number;
}

/** What becomes of each row, with what its cells were read as. */
export function RowsSection({ file, changes, part }: RowsSectionProps) {
  const words = importWords[useDesk().lang];
  const read = file.sheets.flatMap(({ rows }) => rows);
  const rows = changes.map((change, i) => ({ change, read: read[i]! }));
  if (rows.length === 0) return null;
  const ofKinds = KINDS.map((kind) => ({ kind, rows: rows.filter(({ change }) => change.kind === kind) }));
  const shown = new Set(
    inPart(
      ofKinds.flatMap(({ rows: ofKind }) => ofKind),
      part,
    ),
  );
  return (
    <section>
      <h2>{words.rows}</h2>
      <CardsTable
        columns={Object.values(words.rowHeads)}
        groups={ofKinds.map(({ kind, rows: ofKind }) => ({
          title: words.kinds[kind](ofKind.length),
          rows: ofKind.filter((row) => shown.has(row)).map((row) => rowOf(row, words)),
        }))}
      />
    </section>
  );
}

const rowOf = ({ change, read }: { change: RowChange; read: ReadRow }, words: (typeof importWords)['EN']) => ({
  key: `${change.row} ${change.sheet}`,
  head: placeText(change.sheet, words.row(change.row)),
  cells: [
    change.project ? (
      <>
        <NameIn names={change.project.names} />
        <small>
          <Code>{change.project.code}</Code>
        </small>
      </>
    ) : (
      read.readings.find(({ field }) => field === 'project')?.shown
    ),
    <RowValuesList content={change.content} before={change.before} />,
    <Readings readings={read.readings} />,
  ],
});

/** Each cell that was read as something, as it stands in the file: open where there is something to know about it. */
function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const words = importWords[useDesk().lang];
  const read = readings.filter(({ field, value }) => value !== null && field !== 'version');
  const [noted, plain] = [read.filter(({ notes }) => notes.length > 0), read.filter(({ notes }) => notes.length === 0)];
  return (
    <>
      {noted.length > 0 && <ReadingList readings={noted} />}
      {plain.length > 0 && (
        <details>
          <summary className="s">{words.cells(plain.length)}</summary>
          <ReadingList readings={plain} />
        </details>
      )}
    </>
  );
}

function ReadingList({ readings }: { readonly readings: readonly Reading[] }) {
  const { lang } = useDesk();
  const words = importWords[lang];
  return (
    <ul className="flat">
      {readings.map(({ cell, title, shown, value, notes, field }) => (
        <li key={cell}>
          <small>
            {cell} {title}: {words.readAs(shown, valueText(field, value, lang))}
            {notes.map(({ code, suggestion }) => (
              <span key={code} className="q">
                {' '}
                {readingText(code, lang, { shown, suggestion })}
              </span>
            ))}
          </small>
        </li>
      ))}
    </ul>
  );
}
