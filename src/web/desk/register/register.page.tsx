import { assessRegisterEntry } from '../../../commands/process/assess-register-entry.command';
import { MUTATIONS } from '../../../domain/mutations';
import { RegisterState } from '../../../domain/vocabularies/process';
import { everyOffice } from '../../../queries/desk/office.queries';
import { assessmentsAtDesk, type DeskEntry, entriesAtDesk, entryAtDesk } from '../../../queries/desk/register.queries';
import {
  type Desk,
  type DeskAnswer,
  type DeskForm,
  type DeskPage,
  deskPage,
  forumSubject,
  namesByCode,
  NothingThere,
  powerFor,
} from '../desk';
import { write } from '../desk-commands';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { EntryView, RegisterView } from './register.view';
import { deskRegisterWords } from './register.words';

interface Params {
  readonly entry: string;
}

const FIELDS = {
  assessRegisterEntry: ['assessments', 'state', 'day:day', 'responsible', 'likelihood', 'impact', 'evidence:texts', 'source', 'locator'],
};

/** `/desk/register`: the risks and controls, with how they stand. */
export const registerPage: DeskPage = async (desk) => {
  await permitted(desk);
  return deskPage(desk, {
    title: deskRegisterWords(desk.lang).title,
    children: <RegisterView entries={await entriesAtDesk(desk.db)} />,
  });
};

/** `/desk/register/{code}`: how a risk or a control stands, and the form that states it. */
export const entryPage: DeskPage<Params> = async (desk, { entry }, query) =>
  page(desk, await found(desk, entry), null, deskRegisterWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const entryForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const entry = await found(desk, params.entry);
  const power = await permitted(desk);
  const [state, day] = [reader.oneOf('state', RegisterState), reader.day('day', true)];
  const step = (name: string): number | null => (reader.text(name) === '' ? null : reader.number(name));
  const input = {
    entry: entry.code,
    seenAssessments: reader.number('assessments'),
    responsible: reader.textOrNull('responsible'),
    likelihood: step('likelihood'),
    impact: step('impact'),
    evidence: reader.texts('evidence'),
    ...reader.cited(),
  };
  const outcome =
    state === null || day === null
      ? null
      : await write(desk, { name: 'assessRegisterEntry' }, power, assessRegisterEntry, { ...input, state, day });
  if (outcome?.result) return { seeOther: `/desk/register/${entry.code}?done=assessRegisterEntry` };
  return page(desk, entry, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

const permitted = async (desk: Desk) => powerFor(desk, MUTATIONS.assessRegisterEntry, await forumSubject(desk));

async function found({ db }: Desk, code: string): Promise<DeskEntry> {
  const entry = await entryAtDesk(db, code);
  if (!entry) throw new NothingThere();
  return entry;
}

async function page(desk: Desk, entry: DeskEntry, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  await permitted(desk);
  const [assessments, offices] = await Promise.all([assessmentsAtDesk(desk.db, entry.id), everyOffice(desk.db)]);
  return deskPage(desk, {
    title: entry.code,
    status,
    crumbs: [{ path: '/desk/register', text: deskRegisterWords(desk.lang).title }],
    children: (
      <EntryView entry={entry} assessments={assessments} offices={[...namesByCode(offices, desk.lang)]} typed={typed} told={told} />
    ),
  });
}
