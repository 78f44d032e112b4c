import { textIn } from '../../../domain/languages';
import { ReportState } from '../../../domain/vocabularies/progress';
import type { ChainReport } from '../../../queries/desk/report.queries';
import { Instant } from '../../components/days';
import { Fact } from '../../components/fact';
import { Hidden } from '../../components/form';
import { ChangeList, LetterLine } from '../changes';
import type { Desk } from '../desk';
import { Code, DeskForm, DeskLink, NameIn, useDesk } from '../desk-parts';
import { StateTag } from '../texts';
import { Timeline } from '../timeline';
import { receiptWords } from './receipt.words';

export interface ReceiptProps {
  readonly report: ChainReport;
  /** Whether the viewer reports for the office of the report. */
  readonly isOwn: boolean;
  /** What stands against the withdrawal that was asked for; null = nothing. */
  readonly refused: string | null;
}

/** What a report says of itself: number, project, time, office, state, and until when it can be withdrawn. */
export function ReceiptView({ report, isOwn, refused }: ReceiptProps) {
  const desk = useDesk();
  const words = receiptWords[desk.lang];
  const { code, project, names, officeNames, recordedAt, state, steps, fingerprint } = report;
  const step = steps[0]?.step ?? null;
  const isWithdrawn = state === ReportState.REJECTED;
  return (
    <>
      {refused && (
        <p className="note bad" role="alert">
          {refused}
        </p>
      )}
      <div className="receipt" role="status">
        <h1>{step === 'WITHDRAW' ? words.withdrawnNow : isWithdrawn ? words.title(code) : words.received}</h1>
        <p className="code num">{code}</p>
        <dl className="facts">
          <Fact name={desk.words.project}>
            <NameIn names={names} /> <Code>{project}</Code>
          </Fact>
          <Fact name={words.submittedAt}>
            <Instant at={recordedAt} mayBreak />
          </Fact>
          <Fact name={words.submittedBy}>
            <NameIn names={officeNames} />
          </Fact>
          <Fact name={words.state}>
            <StateTag state={state} step={step} /> {nextStep(desk, report)}
          </Fact>
          <Fact name={words.fingerprint}>
            <Code>{fingerprint}</Code>
          </Fact>
        </dl>
        <p className="s q">{words.print}</p>
        <p className="s">
          <DeskLink to={`/receipts/${`${code}-${fingerprint}`.toUpperCase()}`}>{words.forOthers}</DeskLink>
        </p>
      </div>
      <section className="read">
        <h2>{words.content}</h2>
        <ChangeList report={report} last={report.last} />
        <LetterLine letter={report.letter} />
      </section>
      {isOwn && <Acts report={report} />}
      <section className="read" id="history">
        <h2>{words.history}</h2>
        <Timeline steps={steps} />
      </section>
    </>
  );
}

function nextStep({ lang }: Desk, { state, verifierNames, certifierNames }: ChainReport): string | null {
  const words = receiptWords[lang];
  if (state === ReportState.SUBMITTED && verifierNames) return words.nextVerify(textIn(verifierNames, lang));
  return state === ReportState.VERIFIED && certifierNames ? words.nextCertify(textIn(certifierNames, lang)) : null;
}

function Acts({ report: { code, project, state } }: Pick<ReceiptProps, 'report'>) {
  const words = receiptWords[useDesk().lang];
  switch (state) {
    case ReportState.SUBMITTED:
      return (
        <section className="read">
          <p>
            {words.untilVerified} {words.withdrawNote}
          </p>
          <DeskForm to={`/desk/receipt/${code}`}>
            <Hidden name="act" value="withdraw" />
            <div className="acts">
              <button>{words.withdraw}</button>
            </div>
          </DeskForm>
        </section>
      );
    case ReportState.VERIFIED:
      return <p className="read">{words.noMore}</p>;
    case ReportState.CERTIFIED:
      return (
        <p className="acts">
          <DeskLink to={`/desk/report/${project}?corrects=${code}`} className="btn">
            {words.correct}
          </DeskLink>
        </p>
      );
    default:
      return (
        <p className="acts">
          <DeskLink to={`/desk/report/${project}`} className="btn go">
            {words.again}
          </DeskLink>
        </p>
      );
  }
}
