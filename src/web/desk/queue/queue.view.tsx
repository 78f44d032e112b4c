import { textIn } from '../../../domain/languages';
import type { Problem } from '../../../domain/problems';
import type { ChainReport } from '../../../queries/desk/report.queries';
import { CardsTable, type TableRow } from '../../components/cards-table';
import { Instant } from '../../components/days';
import { FaultSummary } from '../../components/form';
import { ChangeList } from '../changes';
import { hasPart, oddnessOf } from '../checks';
import { type Desk, problemIn } from '../desk';
import { Code, DeskForm, DeskLink, NameIn, useDesk } from '../desk-parts';
import { warningText } from '../texts';
import { queueWords } from './queue.words';

export type Queue = 'verify' | 'certify';

export interface QueueProps {
  readonly queue: Queue;
  readonly reports: readonly ChainReport[];
  /** The most reports that are shown. */
  readonly most: number;
  /** The report that was decided just now; null = none was. */
  readonly decided: string | null;
  readonly fault: string | null;
}

/** Reports that wait for a decision: what each changes, and what is odd about it. What is odd is opened singly. */
export function QueueView({ queue, reports, most, decided, fault }: QueueProps) {
  const desk = useDesk();
  const words = queueWords[desk.lang];
  const { title, lead, none, act } = words[queue];
  const odd = reports.filter((report) => isSingle(desk, report)).length;
  return (
    <>
      <h1>{title}</h1>
      {decided && (
        <p className="note ok" role="status">
          <DeskLink to={`/desk/review/${decided}`}>{words.doneOne(decided)}</DeskLink>
        </p>
      )}
      {fault && <FaultSummary look="bad" title={desk.words.errors.stopped} faults={[{ id: 'queue', text: fault }]} />}
      <p className="lead">{reports.length === 0 ? none : lead(reports.length, odd)}</p>
      {reports.length === most && <p>{words.most(most)}</p>}
      {reports.length > 0 && (
        <DeskForm to={`/desk/${queue}`} className="printed">
          <CardsTable
            name="queue"
            caption={words.caption}
            columns={Object.values(words.heads)}
            groups={[{ title: null, rows: reports.map((report) => rowOf(desk, report)) }]}
          />
          {odd < reports.length && (
            <div className="acts">
              <button className="go">{act}</button>
            </div>
          )}
        </DeskForm>
      )}
    </>
  );
}

/** Whether a report is decided on its own page alone. */
const isSingle = ({ viewer }: Desk, report: ChainReport): boolean => oddnessOf(report).length > 0 || hasPart(viewer, report);

function rowOf(desk: Desk, report: ChainReport): TableRow {
  const words = queueWords[desk.lang];
  const { code, project, names, officeNames, supersedes, recordedAt, last, fingerprint } = report;
  return {
    key: code,
    tick: isSingle(desk, report) ? null : (
      <label className="pick">
        <input type="checkbox" name="reports" value={`${code} ${fingerprint}`} />
        <span className="hide">{words.choose(code)}</span>
      </label>
    ),
    head: (
      <>
        <DeskLink to={`/desk/review/${code}`}>
          <NameIn names={names} />
        </DeskLink>
        <small>
          <Code>{code}</Code> · <Code>{project}</Code> · {textIn(officeNames, desk.lang)}
        </small>
        {supersedes && (
          <span className="tag warn">
            {words.correction} <Code>{supersedes}</Code>
          </span>
        )}
      </>
    ),
    cells: [
      <ChangeList report={report} last={last} />,
      <>
        <Why report={report} />
        <DeskLink to={`/desk/review/${code}`} className="btn">
          {words.open}
          <span className="hide">{words.of(code)}</span>
        </DeskLink>
      </>,
      <Instant at={recordedAt} mayBreak />,
    ],
  };
}

function Why({ report }: { readonly report: ChainReport }) {
  const desk = useDesk();
  const words = queueWords[desk.lang];
  const odd = oddnessOf(report);
  const isOwn = hasPart(desk.viewer, report);
  if (odd.length === 0 && !isOwn) return <p className="q s">{words.nothingOdd}</p>;
  return (
    <>
      {odd.map((warning) => (
        <p key={warning.code}>
          <span className="tag bad wrap">{warningText(warning, report, report.known, desk.lang)}</span>
        </p>
      ))}
      {isOwn && <p className="s">{words.own}</p>}
    </>
  );
}

/** What came of a report. */
export interface QueueResult {
  readonly report: string;
  readonly problems: readonly Problem[];
}

interface ResultsProps {
  readonly queue: Queue;
  readonly results: readonly QueueResult[];
}

/** One answer for each report that was ticked. */
export function ResultsView({ queue, results }: ResultsProps) {
  const desk = useDesk();
  const words = queueWords[desk.lang];
  const rows = results.map(({ report, problems }, i) => ({
    key: `${i} ${report}`,
    head: (
      <DeskLink to={`/desk/review/${report}`}>
        <Code>{report}</Code>
      </DeskLink>
    ),
    cells: [
      problems.length === 0 ? (
        <span className="tag ok">{words.done[queue]}</span>
      ) : (
        problems.map((problem) => (
          <p key={problem.code}>
            <span className="tag bad">{desk.words.errors.stopped}</span> {problemIn(desk, problem)}
          </p>
        ))
      ),
    ],
  }));
  return (
    <>
      <h1>{words.results}</h1>
      <CardsTable columns={[desk.words.report, words.result]} groups={[{ title: null, rows }]} />
      <p className="acts">
        <DeskLink to={`/desk/${queue}`} className="btn go">
          {words.toQueue}
        </DeskLink>
      </p>
    </>
  );
}
