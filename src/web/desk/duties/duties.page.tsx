import { setDuty } from '../../../commands/progress/set-duty.command';
import { MUTATIONS } from '../../../domain/mutations';
import { projectsAtDesk } from '../../../queries/desk/project.queries';
import { dutyDecisions, reportingOffices } from '../../../queries/progress/duty-decision.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, powerFor } from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { after } from '../people/typed-people';
import { roundsWords } from '../rounds/rounds.words';
import { DutiesView } from './duties.view';
import { DUTIES, dutiesWords } from './duties.words';

const FIELDS = {
  decide: ['project', 'office', 'duty', 'validFrom:day', 'validTo:day', 'reason'],
  takeBack: ['decision', 'reason'],
};

/** `/desk/duties`: which office reports which project where somebody decided it, and the forms that decide it and take it back. */
export const dutiesPage: DeskPage = (desk, _params, query) =>
  page(desk, null, dutiesWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const dutiesForm: DeskForm = async (desk, _params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const power = powerFor(desk, MUTATIONS.setDuty, { office: null });
  const input = { ...(typed.act === 'takeBack' ? takenBack(reader) : decided(reader)), reason: reader.text('reason') };
  const outcome = reader.faults.length > 0 ? null : await write(desk, { name: 'setDuty' }, power, setDuty, input);
  if (outcome?.result) return { seeOther: `/desk/duties?done=${typed.act}` };
  return page(desk, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

/** What the form decides. */
function decided(reader: ActReader) {
  const [project, office, duty] = [reader.chosen('project'), reader.chosen('office'), reader.oneOf('duty', DUTIES_BY_NAME)];
  const [validFrom, lastDay] = [reader.day('validFrom', true), reader.day('validTo', false)];
  return { project, office, reports: duty === 'REPORTS', validFrom, validTo: after(lastDay) };
}

const DUTIES_BY_NAME = Object.fromEntries(DUTIES.map((duty) => [duty, duty]));

/** That the rules hold again from today on, for the project and the office of a decision. */
function takenBack(reader: ActReader) {
  const [project = '', office = ''] = reader.chosen('decision').split(' ');
  return { project, office, reports: null, validFrom: null, validTo: null };
}

async function page(desk: Desk, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  powerFor(desk, MUTATIONS.setDuty, { office: null });
  const [decisions, projects, offices] = [await dutyDecisions(desk.db), await projectsAtDesk(desk.db), await reportingOffices(desk.db)];
  return deskPage(desk, {
    title: dutiesWords(desk.lang).title,
    status,
    crumbs: [{ path: '/desk/rounds', text: roundsWords[desk.lang].title }],
    children: <DutiesView decisions={decisions} projects={projects} offices={offices} typed={typed} told={told} />,
  });
}
