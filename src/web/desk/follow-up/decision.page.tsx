import { HubError } from '../../../domain/errors';
import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { may, type Subject } from '../../../domain/permissions';
import { DecisionLinkKind } from '../../../domain/vocabularies/mechanism';
import { actionsOfDecision, addresseesOf, decisionAtDesk, type DeskDecision } from '../../../queries/desk/follow-up.queries';
import { everyOffice } from '../../../queries/desk/office.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, namesByCode, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { DecisionView } from './decision.view';
import { Events } from './follow-up';
import { followUpWords } from './follow-up.words';
import { FOLLOW_UP } from './follow-up-commands';

interface Params {
  readonly decision: string;
}

const FIELDS = {
  createActionItem: ['texts:texts', 'assignee', 'project', 'dueOn:day'],
  linkDecisions: ['to', 'kind'],
  circulate: ['to'],
  acknowledgeCircular: ['office', 'note'],
} as const;
type Act = keyof typeof FIELDS;

/** The value of the choice of all provincial offices. */
const ALL_PROVINCES = 'ALL-PROVINCES';

/** `/desk/decisions/{code}`: a decision, the actions that it asks for, and where it went. */
export const decisionPage: DeskPage<Params> = async (desk, { decision }, query) =>
  page(desk, await found(desk, decision), null, followUpWords[desk.lang].told[query.get('done') ?? ''] ?? null);

export const decisionForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const act = typed.act as Act;
  const reader = new ActReader(desk, typed);
  const decision = await found(desk, params.decision);
  const { code } = decision;
  const refused = (problems: Parameters<typeof refusedAct>[3]) =>
    page(desk, decision, refusedAct(desk, typed, FIELDS, problems, reader.faults), null, 422);
  const office = act === 'acknowledgeCircular' ? reader.text('office') : null;
  const power = powerFor(desk, MUTATIONS[act], { ...subjectOf(decision), office });
  const run = async () => {
    switch (act) {
      case 'createActionItem': {
        const [assignee, dueOn] = [reader.chosen('assignee'), reader.day('dueOn', false)];
        if (reader.faults.length > 0) return null;
        const input = { decision: code, texts: reader.texts('texts'), assignee, project: reader.textOrNull('project'), dueOn };
        return write(desk, { name: act }, power, FOLLOW_UP.createActionItem, input);
      }
      case 'linkDecisions': {
        const kind = Object.values(DecisionLinkKind).find((known) => known === reader.chosen('kind'));
        return kind ? write(desk, { name: act }, power, FOLLOW_UP.linkDecisions, { from: code, to: reader.text('to'), kind }) : null;
      }
      case 'circulate': {
        const to = reader.chosen('to');
        return to === '' ? null : write(desk, { name: act }, power, FOLLOW_UP.circulate, { decision: code, to: await addressed(desk, to) });
      }
      case 'acknowledgeCircular':
        return write(desk, { name: act }, power, FOLLOW_UP.acknowledgeCircular, { decision: code, note: reader.textOrNull('note') });
      default:
        throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
    }
  };
  const outcome = await run();
  if (!outcome?.result) return refused(outcome?.problems ?? []);
  return { seeOther: act === 'acknowledgeCircular' ? '/desk' : `/desk/decisions/${code}?done=${act}` };
};

/** The codes of the offices that a choice means. */
async function addressed({ db }: Desk, chosen: string): Promise<readonly string[]> {
  if (chosen !== ALL_PROVINCES) return [chosen];
  return (await everyOffice(db)).map(({ code }) => code).filter((code) => /^PO-TH-\d+$/.test(code));
}

const subjectOf = ({ secretariats }: DeskDecision): Subject => ({ office: null, secretariats });

async function found({ db }: Desk, code: string): Promise<DeskDecision> {
  const decision = await decisionAtDesk(db, code);
  if (!decision) throw new NothingThere();
  return decision;
}

async function page(desk: Desk, decision: DeskDecision, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  const { db, lang, viewer } = desk;
  const [actions, addressees, offices] = await Promise.all([
    actionsOfDecision(db, decision.code),
    addresseesOf(db, decision.id),
    everyOffice(db),
  ]);
  const events = await Events.read(desk, actions);
  const choices = [...namesByCode(offices, lang)];
  const isSecretary = may(viewer, MUTATIONS.createActionItem, subjectOf(decision)).allowed;
  return deskPage(desk, {
    title: textIn(decision.titles, lang),
    status,
    children: (
      <DecisionView
        decision={decision}
        actions={actions}
        events={events}
        addressees={addressees}
        offices={choices}
        everyProvince={ALL_PROVINCES}
        isSecretary={isSecretary}
        typed={typed}
        told={told}
      />
    ),
  });
}
