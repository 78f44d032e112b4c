import type { ImportDifference, RowChange } from '../../../commands/progress/import-difference';
import { savedRows } from '../../../commands/progress/import-difference';
import { readingText } from '../../../i18n/reading-texts';
import type { ReadFile, Reading, ReadRow } from '../../../imports/reading';
import type { KeptImport } from '../../../queries/desk/import.queries';
import { CardsTable } from '../../components/cards-table';
import { Instant } from '../../components/days';
import { Hidden } from '../../components/form';
import { Code, DeskForm, DeskLink, NameIn, useDesk } from '../desk-parts';
import { faultsOf, type ImportFault, placeText } from './faults';
import { importWords } from './import.words';
import { NotReadSection, SheetColumns } from './sheet.view';
import { RowValuesList, valueText } from './values.view';

interface FileViewProps {
  /** The code of the office. */
  readonly office: string;
  readonly kept: KeptImport;
  readonly file: ReadFile;
  readonly difference: ImportDifference;
  /** Why nothing was saved; null = nothing was asked for. */
  readonly told: string | null;
}

/** What a file states, and what it changes. */
export function FileView({ office, kept, file, difference, told }: FileViewProps) {
  const { lang, words: deskWords } = useDesk();
  const words = importWords[lang];
  const faults = faultsOf(file, difference, lang);
  const path = `/desk/import/${office}`;
  return (
    <>
      <h1>{words.fileTitle}</h1>
      <p className="lead">
        {words.fileOf(kept.fileName)} {words.readAt} <Instant at={kept.uploadedAt} />
      </p>
      {told !== null && (
        <p className="note warn" role="alert">
          {told}
        </p>
      )}
      {kept.appliedAt && (
        <p className="note ok">
          {words.appliedAt} <Instant at={kept.appliedAt} /> <DeskLink to="/desk">{deskWords.toInbox}</DeskLink>
        </p>
      )}
      {file.notes.map((code) => (
        <p key={code} className="note warn">
          {readingText(code, lang, { shown: file.sample ?? '' })}
        </p>
      ))}
      <p>{words.counts(difference.changes.length, faults.length)}</p>
      <SaveForm path={path} difference={difference} />
      <FaultsSection faults={faults} />
      <RowsSection file={file} difference={difference} />
      {file.sheets.map(
        (sheet) => sheet.mapping && <SheetColumns key={sheet.name} name={sheet.name || kept.fileName} mapping={sheet.mapping} />,
      )}
      <NotReadSection sheets={file.sheets} />
      <p>
        <DeskLink to={path}>{words.another}</DeskLink>
      </p>
    </>
  );
}

function SaveForm({ path, difference }: { readonly path: string; readonly difference: ImportDifference }) {
  const words = importWords[useDesk().lang];
  const saved = savedRows(difference);
  const fresh = saved.filter(({ kind }) => kind === 'NEW').length;
  const keptBack = difference.changes.filter(({ kind }) => kind === 'FAULTY' || kind === 'REFUSED').length;
  return (
    <>
      {keptBack > 0 && <p className="note warn">{words.keptBack(keptBack)}</p>}
      {saved.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <DeskForm to={`${path}/file`}>
          <Hidden name="fingerprint" value={difference.fingerprint} />
          <p>{words.saveLead(fresh, saved.length - fresh)}</p>
          <button className="go">{words.save(saved.length)}</button>
        </DeskForm>
      )}
    </>
  );
}

function FaultsSection({ faults }: { readonly faults: readonly ImportFault[] }) {
  const words = importWords[useDesk().lang];
  if (faults.length === 0) return null;
  return (
    <section>
      <h2>{words.faults(faults.length)}</h2>
      <CardsTable
        columns={Object.values(words.faultHeads)}
        groups={[
          {
            title: null,
            rows: faults.map(({ sheet, place, title, shown, text }, i) => ({
              key: String(i),
              head: (
                <>
                  {sheet !== null && placeText(sheet, place)}
                  {title !== '' && <small>{title}</small>}
                </>
              ),
              cells: [<span className="text">{shown}</span>, text],
            })),
          },
        ]}
      />
    </section>
  );
}

/** The kinds of rows, in the order of the page. */
const KINDS = ['NEW', 'CHANGED', 'REFUSED', 'FAULTY', 'SAME'] as const;

function RowsSection({ file, difference: { changes } }: Pick<FileViewProps, 'file' | 'difference'>) {
  const words = importWords[useDesk().lang];
  const read = file.sheets.flatMap(({ rows }) => rows);
  const rows = changes.map((change, i) => ({ change, read: read[i]! }));
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.rows}</h2>
      <CardsTable
        columns={Object.values(words.rowHeads)}
        groups={KINDS.map((kind) => {
          const ofKind = rows.filter(({ change }) => change.kind === kind);
          return { title: words.kinds[kind](ofKind.length), rows: ofKind.map((row) => rowOf(row, words)) };
        })}
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

/** Each cell that was read as something, with what to know about it. */
function Readings({ readings }: { readonly readings: readonly Reading[] }) {
  const { lang } = useDesk();
  const words = importWords[lang];
  return (
    <ul className="flat">
      {readings
        .filter(({ value }) => value !== null)
        .map(({ cell, title, shown, value, notes, field }) => (
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
