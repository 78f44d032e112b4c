import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { may, type Subject } from '../../../domain/permissions';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { actionAtDesk, type DeskAction, openActionsOf } from '../../../queries/desk/follow-up.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor, powersBy } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { ActionView } from './action.view';
import { ActionsView } from './actions.view';
import { Events } from './follow-up';
import { followUpWords } from './follow-up.words';
import { FOLLOW_UP } from './follow-up-commands';

interface Params {
  readonly action: string;
}

const FIELDS = {
  reportOnAction: ['seen', 'texts', 'link', 'isDone'],
  confirmActionDone: ['seen'],
  reopenAction: ['seen', 'reason'],
  passActionOn: ['seen', 'meeting'],
} as const;
type Act = keyof typeof FIELDS;

/** `/desk/actions`: the open actions that the viewer’s offices have to take, or follow up. */
export const actionsPage: DeskPage = async (desk) => {
  const offices = (role: OfficeRole): string[] => powersBy(desk.viewer, role).map(({ office }) => office);
  const actions = await openActionsOf(desk.db, offices(OfficeRole.REPORTER), offices(OfficeRole.SECRETARY));
  const events = await Events.read(desk, actions);
  return deskPage(desk, { title: followUpWords[desk.lang].actions, children: <ActionsView actions={actions} events={events} /> });
};

/** `/desk/actions/{code}`: an action, and what the viewer does about it. */
export const actionPage: DeskPage<Params> = async (desk, { action }, query) =>
  page(desk, await found(desk, action), null, followUpWords[desk.lang].told[query.get('done') ?? ''] ?? null);

export const actionForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const act = typed.act as Act;
  const reader = new ActReader(desk, typed);
  const action = await found(desk, params.action);
  const seen = { action: action.code, seenEvents: reader.number('seen') };
  const power = powerFor(desk, MUTATIONS[act], subjectOf(action));
  const text = reader.textOrNull('texts');
  const texts = text === null ? null : { [desk.lang]: text };
  const run = () => {
    switch (act) {
      case 'reportOnAction': {
        const input = { ...seen, texts, link: reader.textOrNull('link'), isDone: reader.isTicked('isDone') };
        return write(desk, { name: act }, power, FOLLOW_UP.reportOnAction, input);
      }
      case 'confirmActionDone':
        return write(desk, { name: act }, power, FOLLOW_UP.confirmActionDone, seen);
      case 'reopenAction':
        return write(desk, { name: act }, power, FOLLOW_UP.reopenAction, { ...seen, reason: reader.text('reason') });
      case 'passActionOn':
        return write(desk, { name: act }, power, FOLLOW_UP.passActionOn, { ...seen, meeting: reader.text('meeting') });
    }
  };
  const { result, problems } = await run();
  if (!result) return page(desk, action, refusedAct(desk, typed, FIELDS, problems), null, 422);
  return { seeOther: `/desk/actions/${action.code}?done=${act}` };
};

const subjectOf = ({ assignee, secretariats }: DeskAction): Subject => ({ office: assignee, secretariats });

async function found({ db }: Desk, code: string): Promise<DeskAction> {
  const action = await actionAtDesk(db, code);
  if (!action) throw new NothingThere();
  return action;
}

async function page(desk: Desk, action: DeskAction, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  const events = await Events.read(desk, [action]);
  const allowed = (Object.keys(FIELDS) as Act[]).filter((act) => may(desk.viewer, MUTATIONS[act], subjectOf(action)).allowed);
  const words = followUpWords[desk.lang];
  return deskPage(desk, {
    title: textIn(action.texts, desk.lang),
    status,
    crumbs: [{ path: '/desk/actions', text: words.actions }],
    children: <ActionView action={action} events={events} allowed={allowed} typed={typed} told={told} />,
  });
}
