import { isClosed } from '../../../domain/action-follow-up';
import { ActionStatus } from '../../../domain/vocabularies/mechanism';
import type { DeskAction } from '../../../queries/desk/follow-up.queries';
import { Instant } from '../../components/days';
import { Fact } from '../../components/fact';
import { DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, TextField, TickField, type TypedAct } from '../institution/act-fields';
import { ActionState, Due } from './actions.view';
import type { Events, Said } from './follow-up';
import { followUpWords } from './follow-up.words';

interface ActionProps {
  readonly action: DeskAction;
  readonly events: Events;
  /** What the viewer may do about it. */
  readonly allowed: readonly string[];
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function ActionView({ action, events, allowed, typed, told }: ActionProps) {
  const { lang } = useDesk();
  const words = followUpWords[lang];
  const said = events.of(action.code);
  const isOver = isClosed(action);
  const claim = events.claim(action.code);
  const form = (act: string, button: string) => ({
    act,
    to: `/desk/actions/${action.code}`,
    button,
    hidden: { seen: String(said.at(-1)?.number ?? 0) },
  });
  return (
    <>
      <h1>
        <NameIn names={action.texts} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <dl className="facts">
        <Fact name={words.decision}>
          <DeskLink to={`/desk/decisions/${action.decision}`}>
            <NameIn names={action.decisionTitles} />
          </DeskLink>
        </Fact>
        <Fact name={words.owner}>{action.assigneeNames ? <NameIn names={action.assigneeNames} /> : words.noOwner}</Fact>
        <Fact name={words.due}>
          <Due action={action} events={events} />
        </Fact>
        <Fact name={words.state}>
          <ActionState action={action} events={events} />
        </Fact>
      </dl>
      <section>
        <h2>{words.said}</h2>
        {said.length === 0 ? (
          <p>{words.nothingSaid}</p>
        ) : (
          <ol className="line">
            {said.map((event) => (
              <li key={event.number}>
                <SaidItem event={event} />
              </li>
            ))}
          </ol>
        )}
      </section>
      {!isOver && allowed.includes('reportOnAction') && (
        <section>
          <h2>{words.tell}</h2>
          <ActForm {...form('reportOnAction', words.tellButton)}>
            <TextField form={{ act: 'reportOnAction', typed }} name="texts" label={words.done} isLong />
            <TextField form={{ act: 'reportOnAction', typed }} name="link" label={words.evidence} hint={words.evidenceHint} type="url" />
            <TickField form={{ act: 'reportOnAction', typed }} name="isDone" label={words.isDone} />
          </ActForm>
        </section>
      )}
      {claim && allowed.includes('confirmActionDone') && (
        <section>
          <h2>{words.confirm}</h2>
          <p>{words.confirmLead}</p>
          <ActForm {...form('confirmActionDone', words.confirmButton)} />
        </section>
      )}
      {(claim || action.status === ActionStatus.DONE) && allowed.includes('reopenAction') && (
        <section>
          <h2>{words.reopen}</h2>
          <ActForm {...form('reopenAction', words.reopenButton)} isMain={false}>
            <TextField form={{ act: 'reopenAction', typed }} name="reason" label={words.reason} hint={words.reasonHint} />
          </ActForm>
        </section>
      )}
      {!isOver && allowed.includes('passActionOn') && (
        <section>
          <h2>{words.carry}</h2>
          <ActForm {...form('passActionOn', words.carryButton)} isMain={false}>
            <TextField form={{ act: 'passActionOn', typed }} name="meeting" label={words.meetingCode} />
          </ActForm>
        </section>
      )}
    </>
  );
}

function SaidItem({ event }: { readonly event: Said }) {
  const words = followUpWords[useDesk().lang];
  return (
    <>
      <b>{words.events[event.kind]}</b> · <NameIn names={event.officeNames} /> · <Instant at={event.changedAt} />
      {event.texts && (
        <>
          <br />
          <NameIn names={event.texts} />
        </>
      )}
      {event.link && (
        <>
          <br />
          <a href={event.link} rel="noreferrer">
            {words.evidence}
          </a>
        </>
      )}
    </>
  );
}
