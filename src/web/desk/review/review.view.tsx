import { textIn } from '../../../domain/languages';
import { ReportState, type ReportStep } from '../../../domain/vocabularies/progress';
import type { ChainReport } from '../../../queries/desk/report.queries';
import { Instant } from '../../components/days';
import { Checkable, Choice, described, FaultSummary, Field, type FieldFault, FieldGroup, Hidden, Hint } from '../../components/form';
import { ChangeList, LetterLine } from '../changes';
import { oddnessOf } from '../checks';
import { Code, DeskForm, DeskLink, NameIn, SignInLink, useDesk } from '../desk-parts';
import { CORRECTION_REASONS, reasonOptions, reasonText, RETURN_REASONS } from '../reasons';
import { StateTag, warningText } from '../texts';
import { Timeline } from '../timeline';
import { reviewWords } from './review.words';

/** The most characters of a text to who reported. */
export const MAX_NOTE = 2_000;

/** A decision as it was typed. */
export interface TypedDecision {
  readonly result: string;
  readonly reason: string;
  readonly note: string;
  readonly acknowledged: readonly string[];
}

export interface ReviewProps {
  readonly report: ChainReport;
  /** The step that lets the report pass, where the viewer may take it now. */
  readonly decides: ReportStep.VERIFY | ReportStep.CERTIFY | null;
  /** Why the viewer does not decide though their role does; null = they do, or it does not. */
  readonly hindered: 'OWN' | 'SIGN_IN' | null;
  /** Who decides, where the viewer does not; null = the viewer does, or nobody has to. */
  readonly deciders: string | null;
  readonly canTakeBack: boolean;
  readonly canRetract: boolean;
  readonly typed: TypedDecision;
  readonly faults: readonly FieldFault[];
  readonly told: string | null;
}

/** One report for who decides about it: what it changes, what is odd, the decision, and its history. */
export function ReviewView(props: ReviewProps) {
  const { lang, words: deskWords } = useDesk();
  const words = reviewWords[lang];
  const { report, faults, told } = props;
  const { code, project, names, officeNames, recordedAt, state, steps, supersedes, correctionReason, last } = report;
  return (
    <>
      <p className="s q">
        <Code>{code}</Code> · <Code>{project}</Code> · {words.submittedBy(textIn(officeNames, lang))} · <Instant at={recordedAt} mayBreak />
      </p>
      <h1>
        <NameIn names={names} />
      </h1>
      <p>
        <StateTag state={state} step={steps[0]?.step} />
      </p>
      {told && (
        <p className="note info" role="status">
          {told}
        </p>
      )}
      <FaultSummary look="bad" title={words.faults(faults.length)} faults={faults} />
      {supersedes && (
        <p>
          {deskWords.correction} <Code>{supersedes}</Code> {correctionReason && reasonText(correctionReason, lang)}
        </p>
      )}
      <div className="cols">
        <div className="c7">
          <h2>{words.changes}</h2>
          <ChangeList report={report} last={last} />
          <LetterLine letter={report.letter} />
        </div>
        <div className="c5">
          <h2>{words.why}</h2>
          <OddList report={report} />
        </div>
      </div>
      <Decision {...props} />
      <TakingBack {...props} />
      <Retraction {...props} />
      <section className="read">
        <h2>{words.history}</h2>
        <Timeline steps={steps} />
      </section>
    </>
  );
}

function OddList({ report }: Pick<ReviewProps, 'report'>) {
  const { lang } = useDesk();
  const odd = oddnessOf(report);
  if (odd.length === 0) return <p>{reviewWords[lang].nothingOdd}</p>;
  return (
    <ul className="flat">
      {odd.map((warning) => (
        <li key={warning.code} className="note warn">
          {warningText(warning, report, report.known, lang)}
        </li>
      ))}
    </ul>
  );
}

const faultAt = (faults: readonly FieldFault[], id: string): string | null => faults.find((fault) => fault.id === id)?.text ?? null;

function Decision(props: ReviewProps) {
  const desk = useDesk();
  const words = reviewWords[desk.lang];
  const { decides, hindered, deciders } = props;
  const others = deciders !== null && <p>{desk.words.mayDo(deciders)}</p>;
  if (hindered === 'OWN')
    return (
      <div className="note read">
        <p>{words.own}</p>
        {others}
      </div>
    );
  if (hindered === 'SIGN_IN')
    return (
      <div className="note warn read">
        <p>{words.signInFirst}</p>
        <p>
          <SignInLink />
        </p>
      </div>
    );
  return decides === null ? others : <DecisionForm {...props} decides={decides} />;
}

function DecisionForm({ report, decides, typed, faults }: ReviewProps & { readonly decides: NonNullable<ReviewProps['decides']> }) {
  const { lang } = useDesk();
  const words = reviewWords[lang];
  const odd = oddnessOf(report);
  const reasonFault = faultAt(faults, 'reason');
  const noteFault = faultAt(faults, 'note');
  return (
    <section>
      <DeskForm to={`/desk/review/${report.code}`} className="read">
        <Hidden name="act" value="decide" />
        <SeenFields report={report} />
        {odd.length > 0 && (
          <FieldGroup id="acknowledged" label={words.acknowledge} fault={faultAt(faults, 'acknowledged')}>
            {odd.map((warning, i) => (
              <Checkable
                key={warning.code}
                type="checkbox"
                name="acknowledged"
                value={warning.code}
                isChecked={typed.acknowledged.includes(warning.code)}
                id={i === 0 ? 'acknowledged' : undefined}
              >
                {words.looked}: {warningText(warning, report, report.known, lang)}
              </Checkable>
            ))}
          </FieldGroup>
        )}
        <FieldGroup id="result" label={words.result[decides]} fault={faultAt(faults, 'result')}>
          <Checkable type="radio" name="result" value="pass" isChecked={typed.result === 'pass'} id="result">
            {words.pass[decides]}
          </Checkable>
          <Checkable type="radio" name="result" value="return" isChecked={typed.result === 'return'}>
            {words.sendBack}
          </Checkable>
        </FieldGroup>
        <Field id="reason" label={words.reason} fault={reasonFault}>
          <Choice
            id="reason"
            name="reason"
            chosen={typed.reason}
            choose={words.choose}
            options={reasonOptions(RETURN_REASONS, lang)}
            fault={reasonFault}
          />
        </Field>
        <Field id="note" label={words.note} above={<Hint id="note-hint">{words.noteHint}</Hint>} fault={noteFault}>
          <textarea
            id="note"
            name="note"
            rows={3}
            maxLength={MAX_NOTE}
            defaultValue={typed.note}
            {...described('note', noteFault, 'note-hint')}
          />
        </Field>
        <div className="acts">
          <button className="go">{words.record[decides]}</button>
          <DeskLink to={decides === 'VERIFY' ? '/desk/verify' : '/desk/certify'} className="btn">
            {words.skip}
          </DeskLink>
        </div>
      </DeskForm>
    </section>
  );
}

/** What the page showed: who decides about something else is told so. */
const SeenFields = ({ report: { state, fingerprint } }: Pick<ReviewProps, 'report'>) => (
  <>
    <Hidden name="state" value={state} />
    <Hidden name="fingerprint" value={fingerprint} />
  </>
);

function TakingBack({ report, canTakeBack }: ReviewProps) {
  const words = reviewWords[useDesk().lang];
  if (!canTakeBack || report.state !== ReportState.VERIFIED) return null;
  return (
    <section>
      <DeskForm to={`/desk/review/${report.code}`} className="read">
        <Hidden name="act" value="takeBack" />
        <SeenFields report={report} />
        <p>{words.takeBackNote}</p>
        <div className="acts">
          <button>{words.takeBack}</button>
        </div>
      </DeskForm>
    </section>
  );
}

function Retraction({ report, canRetract, faults }: ReviewProps) {
  const { lang, viewer, words: deskWords } = useDesk();
  const words = reviewWords[lang];
  if (!canRetract || report.state !== ReportState.CERTIFIED) return null;
  const asked = report.retraction;
  const fault = faultAt(faults, 'retraction');
  const proposal = asked && (
    <p className="note warn">
      {words.retractAskedBy(textIn(asked.office, lang))} · <Instant at={asked.askedAt} mayBreak />
      <br />
      {deskWords.reason}: {reasonText(asked.reason, lang)}
    </p>
  );
  if (asked?.person === viewer.person)
    return (
      <section className="read">
        {proposal}
        <p>{words.retractNote}</p>
      </section>
    );
  return (
    <section>
      <DeskForm to={`/desk/review/${report.code}`} className="read">
        <Hidden name="act" value="retract" />
        <SeenFields report={report} />
        {proposal}
        <p>{words.retractNote}</p>
        <Field id="retraction" label={words.retractReason} fault={fault}>
          <Choice
            id="retraction"
            name="reason"
            chosen={asked?.reason ?? ''}
            choose={words.choose}
            options={reasonOptions(CORRECTION_REASONS, lang)}
            fault={fault}
          />
        </Field>
        <div className="acts">
          <button>{asked ? words.retractConfirm : words.retract}</button>
        </div>
      </DeskForm>
    </section>
  );
}
