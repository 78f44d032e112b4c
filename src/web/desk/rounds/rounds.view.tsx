import type { RoundChange } from '../../../../entities/progress/round-change.entity';
import type { ReportingRound } from '../../../domain/rounds';
import { dayText } from '../../../i18n/date-text';
import type { MissingReport } from '../../../queries/desk/round.queries';
import { Day, Instant } from '../../components/days';
import { Fact } from '../../components/fact';
import { FaultSummary, Field, type FieldFault, FieldGroup, Hidden, Hint } from '../../components/form';
import { inLang } from '../../shell/shell';
import { DayControls } from '../day-field';
import { DeskForm, DeskLink, Told, useDesk } from '../desk-parts';
import { dutiesWords } from '../duties/duties.words';
import { chatText } from './chat-text';
import { roundsWords } from './rounds.words';
import { type Act, dayName, MOVED, type TypedRound } from './typed-round';

export interface RoundsProps {
  /** The rounds that can be chosen. */
  readonly rounds: readonly ReportingRound[];
  readonly round: ReportingRound;
  readonly changes: readonly RoundChange[];
  readonly missing: readonly MissingReport[];
  /** The codes of the offices that the viewer reports for. */
  readonly own: readonly string[];
  readonly isSecretary: boolean;
  readonly typed: TypedRound;
  readonly faults: readonly FieldFault[];
  readonly told: string | null;
  /** Why nothing was changed; null = no form was sent too late. */
  readonly stale: string | null;
}

/** A round: its days, what is missing, and what a secretary changes. */
export function RoundsView(props: RoundsProps) {
  const { lang, offices } = useDesk();
  const words = roundsWords[lang];
  const { rounds, round, missing, own, isSecretary, told, stale, faults } = props;
  return (
    <>
      <h1>{words.title}</h1>
      <Told text={told} />
      {stale && (
        <p className="note warn read" role="alert">
          {stale}
        </p>
      )}
      <FaultSummary look="bad" title={words.faults(faults.length)} faults={faults} />
      <form className="filter two" action={inLang(lang, '/desk/rounds')}>
        <label>
          {words.choose}
          <select name="round" defaultValue={round.code}>
            {[...rounds, ...(rounds.some(({ code }) => code === round.code) ? [] : [round])].map(({ code, cutOff }) => (
              <option key={code} value={code}>
                {words.of(dayText(cutOff, lang))}
              </option>
            ))}
          </select>
        </label>
        <button className="btn go">{words.show}</button>
      </form>
      <h2>{words.of(dayText(round.cutOff, lang))}</h2>
      {round.isPaused && <p className="note warn read">{words.paused}</p>}
      <dl className="facts">
        {MOVED.map((moved) => (
          <Fact key={moved} name={words[moved]}>
            <Day day={round[moved]} />
          </Fact>
        ))}
      </dl>
      <Changes {...props} />
      {isSecretary && <Missing round={round} missing={missing} office={null} />}
      {own.map((office) => (
        <Missing
          key={office}
          round={round}
          missing={missing.filter((one) => one.office === office)}
          office={{ code: office, name: offices.get(office)! }}
        />
      ))}
      {isSecretary && (
        <p>
          <DeskLink to="/desk/duties">{dutiesWords(lang).title}</DeskLink>
        </p>
      )}
      {isSecretary && <MoveForm {...props} />}
      {isSecretary && <PauseForm {...props} act={round.isPaused ? 'resume' : 'pause'} />}
    </>
  );
}

function Changes({ changes }: RoundsProps) {
  const { lang } = useDesk();
  const words = roundsWords[lang];
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{words.changes}</h3>
      <ul>
        {changes.map(({ number, dueOn, isPaused, reason, changedAt }) => (
          <li key={number}>
            <Instant at={changedAt} /> {words.change(isPaused, dayText(dueOn, lang))}: {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

interface MissingProps {
  readonly round: ReportingRound;
  readonly missing: readonly MissingReport[];
  /** Null = all offices. */
  readonly office: { readonly code: string; readonly name: string } | null;
}

/** What is missing, as a text to copy. */
function Missing({ round, missing, office }: MissingProps) {
  const { lang, origin } = useDesk();
  const words = roundsWords[lang];
  const text = chatText({ round, office: office?.name ?? null, missing, origin }, lang);
  const id = `chat-${office?.code ?? 'all'}`;
  return (
    <section>
      <h2>{office ? words.missing(office.name, missing.length) : words.missingAll(missing.length)}</h2>
      <Field id={id} label={words.chatLabel} above={<Hint id={`${id}-hint`}>{words.chatLead}</Hint>} fault={null}>
        <textarea
          id={id}
          className="long"
          rows={text.split('\n').length + 1}
          readOnly
          defaultValue={text}
          aria-describedby={`${id}-hint`}
        />
      </Field>
      <p className="acts">
        <button type="button" hidden data-copy={id} data-copied={words.copied}>
          {words.copy}
        </button>
      </p>
    </section>
  );
}

interface RoundFormProps extends RoundsProps {
  readonly act: Act;
}

/** What every form about a round has: which round it is, and in which state it was seen. */
const Seen = ({ round, changes, act }: RoundFormProps) => (
  <>
    <Hidden name="act" value={act} />
    <Hidden name="round" value={round.code} />
    <Hidden name="seenChanges" value={String(changes.length)} />
  </>
);

function ReasonField({ act, typed, faults }: RoundFormProps) {
  const words = roundsWords[useDesk().lang];
  const id = `${act}-reason`;
  return (
    <Field id={id} label={words.reason} above={<Hint id={`${id}-hint`}>{words.reasonHint}</Hint>} fault={faultAt(faults, id)}>
      <input
        className="long"
        id={id}
        name="reason"
        maxLength={1000}
        defaultValue={typed.act === act ? typed.reason : ''}
        aria-describedby={`${id}-hint`}
      />
    </Field>
  );
}

const faultAt = (faults: readonly FieldFault[], id: string): string | null => faults.find((fault) => fault.id === id)?.text ?? null;

function MoveForm(props: RoundsProps) {
  const words = roundsWords[useDesk().lang];
  const { typed, faults } = props;
  return (
    <section>
      <h2>{words.move}</h2>
      <p>{words.moveLead}</p>
      <DeskForm to="/desk/rounds" className="read">
        <Seen {...props} act="move" />
        {MOVED.map((moved) => {
          const id = dayName(moved, 'day');
          const text = faultAt(faults, id);
          return (
            <FieldGroup key={moved} id={id} label={words[moved]} fault={text}>
              <DayControls
                typed={typed.days[moved]}
                nameOf={(part) => dayName(moved, part)}
                fault={text === null ? null : { part: 'day', text }}
              />
            </FieldGroup>
          );
        })}
        <ReasonField {...props} act="move" />
        <div className="acts">
          <button className="go">{words.moveIt}</button>
        </div>
      </DeskForm>
    </section>
  );
}

function PauseForm(props: RoundFormProps) {
  const words = roundsWords[useDesk().lang];
  const texts = {
    pause: [words.pause, words.pauseLead, words.pauseIt],
    resume: [words.resume, words.resumeLead, words.resumeIt],
    move: [],
  }[props.act];
  return (
    <section>
      <h2>{texts[0]}</h2>
      <p>{texts[1]}</p>
      <DeskForm to="/desk/rounds" className="read">
        <Seen {...props} />
        <ReasonField {...props} />
        <div className="acts">
          <button>{texts[2]}</button>
        </div>
      </DeskForm>
    </section>
  );
}
