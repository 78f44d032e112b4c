import { type ImportDifference, keptBackRows } from '../../../commands/progress/import-difference';
import { faultsOf } from '../../../commands/progress/import-faults';
import { ReportState } from '../../../domain/vocabularies/progress';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { ReadFile } from '../../../imports/reading';
import { type ImportedDraftRow, isInTheWay, type KeptImport } from '../../../queries/desk/kept-import.queries';
import { CardsTable } from '../../components/cards-table';
import { Instant } from '../../components/days';
import { inLang } from '../../shell/shell';
import { Code, DeskForm, DeskLink, NameIn, useDesk } from '../desk-parts';
import { stateText } from '../texts';
import { importWords } from './import.words';
import { inPart, PartLinks } from './parts.view';
import { FaultsSection, RowsSection } from './rows.view';

interface SavedViewProps {
  /** The code of the office. */
  readonly office: string;
  readonly kept: KeptImport;
  readonly file: ReadFile;
  readonly outcome: Pick<ImportDifference, 'changes'>;
  readonly drafts: readonly ImportedDraftRow[];
  readonly part: number;
  /** Why it was not undone; null = that was not asked for. */
  readonly told: string | null;
}

/** What a file saved, what became of it, and how to undo it. */
export function SavedView({ office, kept, file, outcome, drafts, part, told }: SavedViewProps) {
  const { lang, words: deskWords } = useDesk();
  const words = importWords[lang];
  const path = `/desk/import/${office}/saved/${kept.id}`;
  const faults = faultsOf(file, outcome);
  const keptBack = keptBackRows(outcome).length;
  return (
    <>
      <h1>{words.savedTitle}</h1>
      <p className="lead">
        {words.fileOf(kept.fileName)} {words.savedAt} <Instant at={kept.appliedAt!} />
      </p>
      {told !== null && (
        <p className="note bad" role="alert">
          {told}
        </p>
      )}
      {kept.undoneAt ? (
        <p className="note">
          {words.undoneAt} <Instant at={kept.undoneAt} />
        </p>
      ) : (
        <p className="note ok">
          {words.saved(drafts.length)} <DeskLink to="/desk">{deskWords.toInbox}</DeskLink>
        </p>
      )}
      {keptBack > 0 && (
        <div className="note warn">
          <p>{words.restLead(keptBack)}</p>
          <p className="acts">
            <a href={inLang(lang, `${path}/rest.xlsx`)} className="btn">
              {words.rest(keptBack)}
            </a>
            <DeskLink to={`/desk/import/${office}`} className="btn">
              {words.another}
            </DeskLink>
          </p>
        </div>
      )}
      {!kept.undoneAt && <UndoForm to={path} drafts={drafts} part={part} />}
      <FaultsSection faults={faults} part={part} />
      <RowsSection file={file} changes={outcome.changes} part={part} />
      <PartLinks to={path} part={part} count={Math.max(faults.length, outcome.changes.length)} />
    </>
  );
}

interface UndoFormProps extends Pick<SavedViewProps, 'drafts' | 'part'> {
  readonly to: string;
}

/** What became of each draft since, those first that keep the import from being undone; and the button that undoes it. */
function UndoForm({ to, drafts, part }: UndoFormProps) {
  const { lang } = useDesk();
  const words = importWords[lang];
  const inTheWay = drafts.filter(isInTheWay);
  const rest = drafts.filter((draft) => !isInTheWay(draft));
  return (
    <section>
      <h2>{words.since}</h2>
      <CardsTable
        columns={Object.values(words.sinceHeads)}
        groups={[
          { title: words.inTheWay(inTheWay.length), rows: inPart(inTheWay, part).map((draft) => rowOf(draft, lang)) },
          { title: null, rows: inPart(rest, part).map((draft) => rowOf(draft, lang)) },
        ]}
      />
      {inTheWay.length === 0 ? (
        <DeskForm to={to}>
          <p>{words.undoLead(rest.filter(({ standing }) => standing === ReportState.SUBMITTED).length)}</p>
          <button>{words.undo}</button>
        </DeskForm>
      ) : (
        <p>{words.undoRefused}</p>
      )}
    </section>
  );
}

function rowOf({ draft, project, names, standing, report }: ImportedDraftRow, lang: CompleteLang) {
  const { standings } = importWords[lang];
  return {
    key: String(draft),
    head: (
      <>
        <NameIn names={names} />
        <small>
          <Code>{project}</Code>
        </small>
      </>
    ),
    cells: [
      report === null ? (
        <DeskLink to={`/desk/report/${project}`}>{standings[standing as 'SAVED' | 'CHANGED' | 'DISCARDED']}</DeskLink>
      ) : (
        <>
          {stateText(standing as ReportState, null, lang)}{' '}
          <DeskLink to={`/desk/receipt/${report}`}>
            <Code>{report}</Code>
          </DeskLink>
        </>
      ),
    ],
  };
}
