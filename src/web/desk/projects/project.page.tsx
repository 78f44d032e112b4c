import { HubError } from '../../../domain/errors';
import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { may, type Subject } from '../../../domain/permissions';
import { shareOfPercent } from '../../../domain/shares';
import { inArabicDigits } from '../../../domain/thai-writing';
import { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { CostExtent, CostKind, PlacementKind, ResponsibilityRole, ScheduleDayKind } from '../../../domain/vocabularies/projects';
import { everyOffice } from '../../../queries/desk/office.queries';
import {
  costsAtDesk,
  type DeskProject,
  namesAtDesk,
  placementsAtDesk,
  placesOfProject,
  type PlaceToChoose,
  projectAtDesk,
  responsibilitiesAtDesk,
  revisionsAtDesk,
  schedulesAtDesk,
  weightsAtDesk,
} from '../../../queries/desk/project.queries';
import { isAssignment } from '../../../queries/projects/project-responsibility.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor } from '../desk';
import { write } from '../desk-commands';
import { type ActFields, ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { after } from '../people/typed-people';
import { ProjectView } from './project.view';
import { PROJECTS } from './project-commands';
import { shareField } from './project-forms.view';
import { projectsWords } from './projects.words';

interface Params {
  readonly project: string;
}

const CITED = ['version', 'asOf:day', 'source', 'locator'];
const STATED = [...CITED, 'notes:texts'];

const FIELDS = {
  stateCost: ['amount', 'currency', 'kind', 'extent', ...STATED],
  stateSchedule: ['startsOn:day', 'startsOnPrecision', 'startsOnKind', 'endsOn:day', 'endsOnPrecision', 'endsOnKind', ...STATED],
  renameProject: ['names:texts', 'reason', ...CITED],
  stateResponsibility: ['organisation', 'role', 'answers', 'validTo:day', 'reason', ...CITED],
  assignWeight: ['weight', 'decision', 'reason', ...CITED],
  statePlaces: ['places:list', 'reason', ...CITED],
  stateSectors: ['sectors:list', 'reason', ...CITED],
  stateCorridors: ['corridors:list', 'reason', ...CITED],
  withdrawProjectFact: ['version', 'fact', 'reason'],
};
type Act = keyof typeof FIELDS;

/** The fields of the forms: that of the places has a share for each province. */
const fieldsWith = (places: readonly PlaceToChoose[]): ActFields => ({
  ...FIELDS,
  statePlaces: [
    ...FIELDS.statePlaces,
    ...places.filter(({ kind }) => kind === PlacementKind.PROVINCES).map(({ code }) => shareField(code)),
  ],
});

/** `/desk/projects/{code}`: what is on record of a project, and the forms that state more. */
export const projectPage: DeskPage<Params> = async (desk, { project }, query) =>
  page(desk, await found(desk, project), null, projectsWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const projectForm: DeskForm<Params> = async (desk, params, form) => {
  const project = await found(desk, params.project);
  const fields = fieldsWith(await placesOfProject(desk.db, project.id));
  const typed = readAct(form, fields);
  const reader = new ActReader(desk, typed);
  const act = typed.act as Act;
  if (!(act in FIELDS)) throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  const fact = act === 'withdrawProjectFact' ? reader.text('fact') : null;
  const power = powerFor(desk, MUTATIONS[act], await subjectOfAct(desk, project, fact));
  const outcome = await run(desk, power, act, reader, project);
  if (outcome?.result) return { seeOther: `/desk/projects/${project.code}?done=${act}` };
  return page(desk, project, refusedAct(desk, typed, fields, outcome?.problems ?? [], reader.faults), null, 422);
};

/** Does what a form asks for; null = a field of it cannot be read. */
async function run(desk: Desk, power: Parameters<typeof write>[2], act: Act, reader: ActReader, { code }: DeskProject) {
  const seen = { project: code, expectedVersion: reader.number('version') };
  if (act === 'withdrawProjectFact') {
    const input = { ...seen, fact: reader.chosen('fact'), reason: reader.text('reason') };
    return reader.faults.length > 0 ? null : write(desk, { name: act }, power, PROJECTS[act], input);
  }
  const asOf = reader.day('asOf', true);
  const cited = { ...seen, ...reader.cited() };
  if (act === 'renameProject') {
    if (asOf === null) return null;
    const input = { ...cited, asOf, names: reader.texts('names'), reason: reader.text('reason') };
    return write(desk, { name: act }, power, PROJECTS[act], input);
  }
  if (act === 'stateResponsibility') {
    const [organisation, role, answers] = [
      reader.chosen('organisation'),
      reader.oneOf('role', ResponsibilityRole),
      reader.chosen('answers'),
    ];
    const validTo = after(reader.day('validTo', false));
    if (asOf === null || role === null || reader.faults.length > 0) return null;
    const input = { ...cited, organisation, role, answers: answers === 'YES', asOf, validTo, reason: reader.text('reason') };
    return write(desk, { name: act }, power, PROJECTS[act], input);
  }
  if (act === 'assignWeight') {
    if (asOf === null) return null;
    const typed = reader.textOrNull('weight');
    const input = {
      ...cited,
      asOf,
      weight: typed && inArabicDigits(typed),
      decision: reader.textOrNull('decision'),
      reason: reader.text('reason'),
    };
    return write(desk, { name: act }, power, PROJECTS[act], input);
  }
  if (act === 'statePlaces' || act === 'stateSectors' || act === 'stateCorridors') {
    if (asOf === null) return null;
    const placed = { ...cited, asOf, reason: reader.text('reason') };
    if (act === 'stateSectors') return write(desk, { name: act }, power, PROJECTS[act], { ...placed, sectors: reader.list('sectors') });
    if (act === 'stateCorridors')
      return write(desk, { name: act }, power, PROJECTS[act], { ...placed, corridors: reader.list('corridors') });
    const places = reader.list('places').map((province) => ({ province, share: typedShare(reader, province) }));
    return write(desk, { name: act }, power, PROJECTS[act], { ...placed, places });
  }
  const stated = { ...cited, notes: reader.texts('notes') };
  if (act === 'stateCost') {
    const kind = reader.oneOf('kind', CostKind);
    const extent = reader.oneOf('extent', CostExtent);
    if (asOf === null || kind === null || extent === null) return null;
    const input = {
      ...stated,
      asOf,
      amount: reader.text('amount'),
      currency: reader.textOrNull('currency'),
      kind,
      extent,
      preferred: null,
    };
    return write(desk, { name: act }, power, PROJECTS[act], input);
  }
  const [startsOn, endsOn] = [scheduleDay(reader, 'startsOn'), scheduleDay(reader, 'endsOn')];
  if (asOf === null || reader.faults.length > 0) return null;
  return write(desk, { name: act }, power, PROJECTS[act], { ...stated, asOf, startsOn, endsOn });
}

/** The share of a province as it was typed, in percent; null = none was. */
function typedShare(reader: ActReader, province: string): string | null {
  const percent = reader.textOrNull(shareField(province));
  return percent === null ? null : shareOfPercent(inArabicDigits(percent));
}

/** A day of a schedule as it was typed; null = it was left empty, or cannot be read. */
function scheduleDay(reader: ActReader, name: 'startsOn' | 'endsOn') {
  const day = reader.day(name, false);
  const precision = reader.oneOf(`${name}Precision`, DatePrecision);
  const kind = reader.oneOf(`${name}Kind`, ScheduleDayKind);
  return day === null || precision === null || kind === null ? null : { day, precision, kind };
}

const subjectOf = ({ responsible, secretariats }: DeskProject): Subject => ({ office: null, responsible, secretariats });

/** The same for an act. `fact`: the code of what it withdraws; an office that answers for the project does not withdraw what assigns it. */
const subjectOfAct = async ({ db }: Desk, project: DeskProject, fact: string | null): Promise<Subject> =>
  fact !== null && (await isAssignment(db, fact)) ? { ...subjectOf(project), responsible: [] } : subjectOf(project);

async function found({ db }: Desk, code: string): Promise<DeskProject> {
  const project = await projectAtDesk(db, code);
  if (!project) throw new NothingThere();
  return project;
}

async function page(desk: Desk, project: DeskProject, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  // Who may not state its facts, has nothing to do here.
  powerFor(desk, MUTATIONS.stateCost, subjectOf(project));
  const mayAssign = may(desk.viewer, MUTATIONS.stateResponsibility, subjectOf(project)).allowed;
  const [costs, schedules, names, responsibilities, weights, offices, placements, places, revisions] = await Promise.all([
    costsAtDesk(desk.db, project.id),
    schedulesAtDesk(desk.db, project.id),
    namesAtDesk(desk.db, project.id),
    responsibilitiesAtDesk(desk.db, project.id),
    weightsAtDesk(desk.db, project.id),
    mayAssign ? everyOffice(desk.db) : [],
    placementsAtDesk(desk.db, project.id),
    mayAssign ? placesOfProject(desk.db, project.id) : [],
    revisionsAtDesk(desk.db, project.id),
  ]);
  return deskPage(desk, {
    title: textIn(project.names, desk.lang),
    status,
    crumbs: [{ path: '/desk/projects', text: projectsWords(desk.lang).title }],
    children: (
      <ProjectView
        {...{ project, costs, schedules, names, responsibilities, weights, offices, placements, places, mayAssign, revisions, typed, told }}
      />
    ),
  });
}
