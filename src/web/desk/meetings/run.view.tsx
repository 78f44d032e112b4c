import type { DeskProceedings } from '../../../queries/desk/proceedings.queries';
import { Day } from '../../components/days';
import { stepStateWords } from '../../components/step-state.words';
import { typedDay } from '../day-field';
import { DeskLink, NameIn, useDesk } from '../desk-parts';
import { ActForm, DayField, TextsField, type TypedAct } from '../institution/act-fields';
import { runWords } from './run.words';

interface RunProps {
  readonly to: string;
  readonly run: DeskProceedings['run'];
  readonly typed: TypedAct | null;
  /** The number of the step whose days are typed; null = none is chosen. */
  readonly step: string | null;
  readonly hidden: Readonly<Record<string, string>>;
}

/** The steps of the process for the meeting, and the form of the one whose days are recorded. */
export function Run({ to, run, typed, step, hidden }: RunProps) {
  const { lang } = useDesk();
  const words = runWords[lang];
  if (run === null) return null;
  const form = { act: 'recordStep', typed };
  const chosen = typed?.act === form.act ? typed.values['step'] : step;
  const wanted = run.find((one) => String(one.step.order) === chosen);
  const dayOf = (day: string | null | undefined) => (day ? { initial: typedDay(day, lang) } : {});
  return (
    <section>
      <h2>{words.run}</h2>
      <p>{words.lead}</p>
      <ol className="line">
        {run.map((one) => (
          <li key={one.step.order}>
            {words.step(one.step.order)} <NameIn names={one.step.names} />
            <span className="q s block">
              {words.planned} <Day day={one.date} /> – <Day day={one.endsOn} /> · {stepStateWords[lang][one.state]}
            </span>
            {one.recorded && (
              <span className="s block">
                {words.began} {one.recorded.startedOn === null ? words.notKnown : <Day day={one.recorded.startedOn} />} · {words.ended}{' '}
                {one.recorded.endedOn === null ? words.notKnown : <Day day={one.recorded.endedOn} />}
              </span>
            )}
            {one.recorded?.notes && (
              <span className="s block">
                <NameIn names={one.recorded.notes} />
              </span>
            )}
            <DeskLink to={`${to}?step=${one.step.order}#step`}>
              {words.record}
              <span className="hide"> {words.step(one.step.order)}</span>
            </DeskLink>
          </li>
        ))}
      </ol>
      {wanted && (
        <details id="step" open>
          <summary>{words.recordStep(wanted.step.order)}</summary>
          <ActForm act={form.act} to={to} button={words.save} hidden={{ ...hidden, step: String(wanted.step.order) }}>
            <DayField form={form} name="startedOn" label={words.startedOn} {...dayOf(wanted.recorded?.startedOn)} />
            <DayField form={form} name="endedOn" label={words.endedOn} hint={words.endedHint} {...dayOf(wanted.recorded?.endedOn)} />
            <TextsField form={form} name="notes" label={words.notes} initial={wanted.recorded?.notes ?? null} isLong />
          </ActForm>
        </details>
      )}
    </section>
  );
}
