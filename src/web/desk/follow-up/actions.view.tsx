import { daysOverdue, timesCarried } from '../../../domain/action-follow-up';
import { ageText } from '../../../i18n/age-text';
import type { DeskAction } from '../../../queries/desk/follow-up.queries';
import { CardsTable } from '../../components/cards-table';
import { Day } from '../../components/days';
import { DeskLink, NameIn, useDesk } from '../desk-parts';
import type { Events } from './follow-up';
import { followUpWords } from './follow-up.words';

interface ActionsProps {
  readonly actions: readonly DeskAction[];
  readonly events: Events;
}

/** Actions with how far they are. */
export function ActionsTable({ actions, events }: ActionsProps) {
  const words = followUpWords[useDesk().lang];
  if (actions.length === 0) return <p>{words.noActions}</p>;
  return (
    <CardsTable
      caption={words.actions}
      columns={[words.action, words.owner, words.due, words.state]}
      groups={[
        {
          title: null,
          rows: actions.map((action) => ({
            key: action.code,
            head: (
              <>
                <DeskLink to={`/desk/actions/${action.code}`}>
                  <NameIn names={action.texts} />
                </DeskLink>
                <small className="code">{action.code}</small>
              </>
            ),
            cells: [
              action.assigneeNames ? <NameIn names={action.assigneeNames} /> : words.noOwner,
              <Due action={action} events={events} />,
              <ActionState action={action} events={events} />,
            ],
          })),
        },
      ]}
    />
  );
}

/** By when an action is due, for how long it is overdue, and how often it was carried over. */
export function Due({ action, events }: { readonly action: DeskAction; readonly events: Events }) {
  const { lang, today } = useDesk();
  const words = followUpWords[lang];
  const [overdue, carried] = [daysOverdue(action, today), timesCarried(events.of(action.code))];
  return (
    <>
      {action.dueOn === null ? words.noDue : <Day day={action.dueOn} />}
      {overdue !== null && <small>{words.overdue(ageText(overdue, lang))}</small>}
      {carried > 0 && <small>{words.carried(carried)}</small>}
    </>
  );
}

/** How far an action is. */
export function ActionState({ action: { code, status }, events }: { readonly action: DeskAction; readonly events: Events }) {
  const words = followUpWords[useDesk().lang];
  if (events.claim(code)) return <span className="tag warn">{words.claimed}</span>;
  return <span className="tag info">{words.statuses[status]}</span>;
}

/** `/desk/actions`: the open actions of the viewer’s offices. */
export function ActionsView(props: ActionsProps) {
  const words = followUpWords[useDesk().lang];
  return (
    <>
      <h1>{words.actions}</h1>
      <ActionsTable {...props} />
    </>
  );
}
