import { reopenDiscrepancy } from '../../../commands/provenance/reopen-discrepancy.command';
import { settleDiscrepancy } from '../../../commands/provenance/settle-discrepancy.command';
import { HubError } from '../../../domain/errors';
import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { may } from '../../../domain/permissions';
import { StandingValue } from '../../../domain/vocabularies/provenance';
import { type DeskDiscrepancy, discrepancyAtDesk, discrepancyEventsAtDesk } from '../../../queries/desk/discrepancy.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, forumSubject, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { discrepancyWords } from './discrepancies.words';
import { DiscrepancyView } from './discrepancy.view';

interface Params {
  readonly discrepancy: string;
}

const FIELDS = { settleDiscrepancy: ['events', 'stands', 'reasons:texts'], reopenDiscrepancy: ['events', 'reasons:texts'] };
type Act = keyof typeof FIELDS;

/** `/desk/discrepancies/{code}`: a point that an office opened, and the forms that decide about it. */
export const discrepancyPage: DeskPage<Params> = async (desk, { discrepancy }, query) =>
  page(desk, await found(desk, discrepancy), null, discrepancyWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const discrepancyForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const point = await found(desk, params.discrepancy);
  const act = typed.act as Act;
  if (!(act in FIELDS)) throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  const power = powerFor(desk, MUTATIONS[act], await forumSubject(desk));
  const seen = { discrepancy: point.code, seenEvents: reader.number('events'), reasons: reader.texts('reasons') };
  const run = async () => {
    if (act === 'reopenDiscrepancy') return write(desk, { name: act }, power, reopenDiscrepancy, seen);
    const stands = reader.oneOf('stands', StandingValue);
    return stands === null ? null : write(desk, { name: act }, power, settleDiscrepancy, { ...seen, stands });
  };
  const outcome = await run();
  if (outcome?.result) return { seeOther: `/desk/discrepancies/${point.code}?done=${act}` };
  return page(desk, point, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

async function found({ db }: Desk, code: string): Promise<DeskDiscrepancy> {
  const point = await discrepancyAtDesk(db, code);
  if (!point) throw new NothingThere();
  return point;
}

async function page(desk: Desk, point: DeskDiscrepancy, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  powerFor(desk, MUTATIONS.openDiscrepancy, { office: null });
  const events = await discrepancyEventsAtDesk(desk.db, point.id);
  return deskPage(desk, {
    title: textIn(point.subjects, desk.lang),
    status,
    crumbs: [{ path: '/desk/discrepancies', text: discrepancyWords(desk.lang).title }],
    children: (
      <DiscrepancyView
        point={point}
        events={events}
        mayDecide={may(desk.viewer, MUTATIONS.settleDiscrepancy, await forumSubject(desk)).allowed}
        typed={typed}
        told={told}
      />
    ),
  });
}
