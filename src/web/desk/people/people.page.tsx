import { createToken } from '../../../commands/people/create-token.command';
import { delegate } from '../../../commands/people/delegate.command';
import { endDelegation } from '../../../commands/people/end-delegation.command';
import { grantRole } from '../../../commands/people/grant-role.command';
import { revokeRole } from '../../../commands/people/revoke-role.command';
import { revokeToken } from '../../../commands/people/revoke-token.command';
import { HubError } from '../../../domain/errors';
import type { MutationName } from '../../../domain/mutations';
import { Action, may, type Power } from '../../../domain/permissions';
import type { Problem } from '../../../domain/problems';
import { DELEGABLE, OfficeRole, TokenAction } from '../../../domain/vocabularies/people';
import { everyOffice } from '../../../queries/desk/office.queries';
import { delegationsIn, grantsIn, tokensOf } from '../../../queries/desk/people.queries';
import type { FieldFault } from '../../components/form';
import {
  type Desk,
  type DeskAnswer,
  type DeskForm,
  type DeskPage,
  deskPage,
  namesByCode,
  NotPermitted,
  powerFor,
  problemIn,
} from '../desk';
import { earlier, write } from '../desk-commands';
import { type PeopleProps, PeopleView } from './people.view';
import { peopleWords } from './people.words';
import { after, dayName, dayOf, idOf, NOTHING_TYPED, type PeopleForm, readPeople, type TypedPeople } from './typed-people';

/** `/desk/people`: the rights, delegations and tokens of the viewer’s offices. */
export const peoplePage: DeskPage = async (desk, _params, query) => {
  const done = query.get('done');
  const told = Object.entries(peopleWords[desk.lang].done).find(([act]) => act === done)?.[1] ?? null;
  return page(desk, { told });
};

/** The same page, with one of its forms. */
export const peopleForm: DeskForm = async (desk, _params, form) => {
  const typed = readPeople(form);
  if (await wasEnded(desk, typed)) return done(typed.act as PeopleForm);
  const faults: FieldFault[] = [];
  switch (typed.act) {
    case 'grant':
      return granted(desk, typed, faults);
    case 'revoke':
      return revoked(desk, typed);
    case 'delegate':
      return delegated(desk, typed, faults);
    case 'endDelegation':
      return ended(desk, typed);
    case 'createToken':
      return created(desk, typed, faults);
    case 'revokeToken':
      return tokenRevoked(desk, typed);
    default:
      throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  }
};

/** What each form ends, which is not found any more when the same form comes again. */
const ENDS: Readonly<Record<string, MutationName>> = { revoke: 'revokeRole', endDelegation: 'endDelegation', revokeToken: 'revokeToken' };

/** "The same form was sent before, and has ended something." */
async function wasEnded(desk: Desk, { act }: TypedPeople): Promise<boolean> {
  const name = ENDS[act];
  return name !== undefined && (await earlier(desk, name)) !== null;
}

type Shown = Partial<Pick<PeopleProps, 'typed' | 'faults' | 'told' | 'secret'>>;

async function page(desk: Desk, shown: Shown, status = 200): Promise<DeskAnswer> {
  const { viewer, db } = desk;
  const own = [...desk.offices.keys()];
  const officeNames = await officesSeen(desk);
  const offices = [...officeNames.keys()].filter((office) => may(viewer, Action.SEE_PEOPLE, { office }).allowed);
  const tokenOffices = own.filter((office) => may(viewer, Action.CREATE_TOKEN, { office }).allowed);
  const [grants, delegations, tokens] = await Promise.all([grantsIn(db, offices), delegationsIn(db, own), tokensOf(db, tokenOffices)]);
  const theirs = delegations.filter(
    ({ office, fromPerson, toPerson }) => offices.includes(office) || fromPerson === viewer.person || toPerson === viewer.person,
  );
  const delegable = viewer.powers.filter(({ role, actingFor }) => actingFor === null && DELEGABLE.includes(role));
  return deskPage(desk, {
    title: peopleWords[desk.lang].title,
    status,
    children: (
      <PeopleView
        officeNames={officeNames}
        offices={offices}
        tokenOffices={tokenOffices}
        delegable={delegable}
        grants={grants}
        delegations={theirs}
        tokens={tokens}
        typed={NOTHING_TYPED}
        faults={[]}
        told={null}
        secret={null}
        {...shown}
      />
    ),
  });
}

/** The names of the offices whose rights the viewer may see: all of them for who administers the hub. */
const officesSeen = async (desk: Desk): Promise<ReadonlyMap<string, string>> =>
  may(desk.viewer, Action.SEE_PEOPLE, { office: null }).allowed ? namesByCode(await everyOffice(desk.db), desk.lang) : desk.offices;

/** The field of each form that a field of its command stands in. */
const FIELD_OF: Readonly<Record<string, string>> = {
  person: 'email',
  to: 'email',
  office: 'office',
  name: 'name',
  role: 'role',
  actions: 'actions',
  validFrom: dayName('from', 'day'),
  validTo: dayName('to', 'day'),
  expiresOn: dayName('to', 'day'),
};

/** The page again, with what stands against a form; everything typed is kept. */
function refused(desk: Desk, typed: TypedPeople, problems: readonly Problem[], read: readonly FieldFault[] = []): Promise<DeskAnswer> {
  const faults = problems.map((problem) => {
    const field = problem.field === null ? undefined : FIELD_OF[problem.field];
    return { id: field ? idOf(typed.act as PeopleForm, field) : 'main', text: problemIn(desk, problem) };
  });
  return page(desk, { typed, faults: [...read, ...faults] }, 422);
}

const done = (act: PeopleForm): DeskAnswer => ({ seeOther: `/desk/people?done=${act}` });

/** A missing choice, as a fault of its field. */
const missing = (desk: Desk, { act }: TypedPeople, field: string): FieldFault => ({
  id: idOf(act as PeopleForm, field),
  text: peopleWords[desk.lang].choose,
});

async function granted(desk: Desk, typed: TypedPeople, faults: FieldFault[]): Promise<DeskAnswer> {
  const role = Object.values(OfficeRole).find((known) => known === typed.role);
  if (!role) faults.push(missing(desk, typed, 'role'));
  if (typed.office === '') faults.push(missing(desk, typed, 'office'));
  const validFrom = dayOf(typed, 'from', desk.lang, false, faults);
  const validTo = after(dayOf(typed, 'to', desk.lang, false, faults));
  if (!role || faults.length > 0) return refused(desk, typed, [], faults);
  const { office } = typed;
  const power = powerFor(desk, Action.GRANT, { office, role });
  const input = {
    person: typed.email,
    name: typed.name.trim() || null,
    role,
    office,
    validFrom,
    validTo,
    reason: typed.reason.trim() || null,
  };
  const { problems } = await write(desk, { name: 'grantRole' }, power, grantRole, input);
  return problems.length > 0 ? refused(desk, typed, problems) : done('grant');
}

/** The key of the thing that a form is about. Throws BAD_REQUEST. */
function idIn({ id }: TypedPeople): number {
  if (!/^\d{1,9}$/.test(id)) throw new HubError('BAD_REQUEST', 'The form names nothing that there is.');
  return Number(id);
}

async function revoked(desk: Desk, typed: TypedPeople): Promise<DeskAnswer> {
  const grant = idIn(typed);
  const office = await officeOfRow(desk, grantsIn, grant);
  const power = powerFor(desk, Action.REVOKE, office);
  const { problems } = await write(desk, { name: 'revokeRole' }, power, revokeRole, {
    grant,
    reason: typed.reason.trim() || null,
    evenIfLast: false,
  });
  return problems.length > 0 ? refused(desk, typed, problems) : done('revoke');
}

/** The office and the role of a row that the page lists; nothing of another office is named. */
async function officeOfRow(
  desk: Desk,
  list: typeof grantsIn | typeof delegationsIn,
  id: number,
): Promise<{ office: string | null; role?: OfficeRole }> {
  const rows: readonly { id: number; office: string; role: OfficeRole }[] = await list(desk.db, [...(await officesSeen(desk)).keys()]);
  const row = rows.find((one) => one.id === id);
  return row ? { office: row.office, role: row.role } : { office: null };
}

async function delegated(desk: Desk, typed: TypedPeople, faults: FieldFault[]): Promise<DeskAnswer> {
  const [role, office] = typed.role.split(' ');
  const power = desk.viewer.powers.find((held) => held.role === role && held.office === office && held.actingFor === null);
  if (!power) faults.push(missing(desk, typed, 'role'));
  const validFrom = dayOf(typed, 'from', desk.lang, true, faults);
  const validTo = after(dayOf(typed, 'to', desk.lang, true, faults));
  if (!power || validFrom === null || validTo === null) return refused(desk, typed, [], faults);
  allowed(desk, Action.DELEGATE, power);
  const { problems } = await write(desk, { name: 'delegate' }, power, delegate, {
    to: typed.email,
    office: power.office,
    role: power.role,
    validFrom,
    validTo,
  });
  return problems.length > 0 ? refused(desk, typed, problems) : done('delegate');
}

/** Throws NotPermitted where the viewer may not do something with their own role. */
function allowed(desk: Desk, action: Action, { office, role }: Power): void {
  const permission = may(desk.viewer, action, { office, role });
  if (!permission.allowed) throw new NotPermitted(permission);
}

async function ended(desk: Desk, typed: TypedPeople): Promise<DeskAnswer> {
  const delegation = idIn(typed);
  const office = await officeOfRow(desk, delegationsIn, delegation);
  const power = desk.viewer.powers.find((held) => held.office === office.office && held.actingFor === null) ?? desk.viewer.powers[0];
  if (!power) throw new NotPermitted({ allowed: false, code: 'NOT_PERMITTED', holders: [] });
  const { problems } = await write(desk, { name: 'endDelegation' }, power, endDelegation, { delegation });
  return problems.length > 0 ? refused(desk, typed, problems) : done('endDelegation');
}

async function created(desk: Desk, typed: TypedPeople, faults: FieldFault[]): Promise<DeskAnswer> {
  const actions = Object.values(TokenAction).filter((known) => typed.actions.includes(known));
  if (typed.office === '') faults.push(missing(desk, typed, 'office'));
  const expiresOn = after(dayOf(typed, 'to', desk.lang, true, faults));
  if (expiresOn === null || faults.length > 0) return refused(desk, typed, [], faults);
  const power = powerFor(desk, Action.CREATE_TOKEN, { office: typed.office });
  const { result, problems } = await write(desk, { name: 'createToken' }, power, createToken, {
    office: typed.office,
    actions,
    expiresOn,
    name: typed.name,
  });
  if (!result) return refused(desk, typed, problems);
  // It is shown in one answer alone: nothing keeps it, and no address leads to it.
  return page(desk, result.secret === null ? { told: peopleWords[desk.lang].secretTold } : { secret: result.secret });
}

async function tokenRevoked(desk: Desk, typed: TypedPeople): Promise<DeskAnswer> {
  const token = idIn(typed);
  const row = (await tokensOf(desk.db, [...desk.offices.keys()])).find(({ id }) => id === token);
  const power = powerFor(desk, Action.REVOKE_TOKEN, { office: row?.office ?? null });
  const { problems } = await write(desk, { name: 'revokeToken' }, power, revokeToken, { token });
  return problems.length > 0 ? refused(desk, typed, problems) : done('revokeToken');
}
