import { daysLater } from '../../../domain/days';
import type { Power } from '../../../domain/permissions';
import { OfficeRole, TokenAction } from '../../../domain/vocabularies/people';
import type { DelegationRow, GrantRow, TokenRow } from '../../../queries/desk/people.queries';
import { faultSummary, field, type FieldFault, fieldGroup, hidden, marked, pick } from '../../components/form';
import { type Child, type Html, html } from '../../components/html';
import { dayControls } from '../day-field';
import { type Desk, deskForm } from '../desk';
import { dayHtml } from '../texts';
import { type PeopleWords, peopleWords } from './people.words';
import { dayName, idOf, type PeopleForm, typedDayOf, type TypedPeople } from './typed-people';

export interface PeopleProps {
  /** The offices whose people the viewer sees, in which they give rights. */
  readonly offices: readonly string[];
  /** The names of these offices, and of the viewer’s own. */
  readonly officeNames: ReadonlyMap<string, string>;
  /** The offices whose tokens the viewer makes. */
  readonly tokenOffices: readonly string[];
  /** The viewer’s own powers that somebody can carry out for them. */
  readonly delegable: readonly Power[];
  readonly grants: readonly GrantRow[];
  readonly delegations: readonly DelegationRow[];
  readonly tokens: readonly TokenRow[];
  readonly typed: TypedPeople;
  readonly faults: readonly FieldFault[];
  readonly told: string | null;
  /** A token that was made just now; null = none was. */
  readonly secret: string | null;
}

/** Who holds which right, who acts for whom, and which programs report. */
export function peopleView(desk: Desk, props: PeopleProps): Html {
  const words = peopleWords[desk.lang];
  const { faults, told, secret, offices, grants, tokenOffices } = props;
  const listed = offices.filter((office) => desk.offices.has(office) || grants.some((grant) => grant.office === office));
  return html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${told && html`<p class="note ok read" role="status">${told}</p>`}
${secret && html`<div class="receipt" role="status"><p>${words.secretOnce}</p><p class="code secret">${secret}</p></div>`}${faultSummary('bad', words.faults(faults.length), faults)}
${listed.map((office) => grantsSection(desk, props, office))}${offices.length > 0 ? grantForm(desk, props) : null}
${delegationsSection(desk, props)}${tokenOffices.map((office) => tokensSection(desk, props, office))}${tokenOffices.length > 0 ? tokenForm(desk, props) : null}`;
}

const faultAt = (faults: readonly FieldFault[], id: string): string | null => faults.find((fault) => fault.id === id)?.text ?? null;

/** A table whose last column has a form. */
function list(heads: readonly string[], rows: readonly (readonly Child[])[], none: string): Html {
  if (rows.length === 0) return html`<p>${none}</p>`;
  const body = rows.map(
    ([first, ...cells]) =>
      html`<tr role="row"><th scope="row" role="rowheader">${first}</th>${cells.map((cell, i) => html`<td role="cell" data-l="${heads[i + 1]}" class="${i === cells.length - 1 ? 'act' : ''}"><div>${cell}</div></td>`)}</tr>`,
  );
  return html`<table class="cards" role="table"><thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
}

/** A form with one button, about one thing of a list. */
const act = (desk: Desk, name: PeopleForm, id: number, office: string, text: Html): Html =>
  deskForm(
    desk,
    '/desk/people',
    html`${hidden('act', name)}${hidden('id', String(id))}${hidden('office', office)}<button>${text}</button>`,
  );

const withOf = (words: PeopleWords, text: string, of: string): Html => html`${text}<span class="hide">${words.of(of)}</span>`;

function grantsSection(desk: Desk, { grants, officeNames }: PeopleProps, office: string): Html {
  const words = peopleWords[desk.lang];
  const rows = grants
    .filter((grant) => grant.office === office)
    .map(({ id, name, email, role, validFrom, validTo }) => [
      name ?? words.forgotten,
      email,
      desk.words.roles[role],
      dayHtml(validFrom, desk.lang),
      validTo === null ? words.untilRevoked : dayHtml(daysLater(validTo, -1), desk.lang),
      act(desk, 'revoke', id, office, withOf(words, words.revoke, `${name ?? ''} ${desk.words.roles[role]}`)),
    ]);
  const { heads } = words;
  return html`<section><h2>${words.persons(officeNames.get(office)!)}</h2>${list([heads.name, heads.email, heads.role, heads.from, heads.to, heads.act], rows, words.nobody)}</section>`;
}

/** A field of one of the forms. */
function textField(
  name: PeopleForm,
  props: PeopleProps,
  id: 'email' | 'name' | 'reason',
  label: string,
  hint: string | null = null,
  type = 'text',
): Html {
  const own = idOf(name, id);
  const fault = faultAt(props.faults, own);
  const value = props.typed.act === name ? props.typed[id] : '';
  const described = hint === null ? null : html` aria-describedby="${own}-hint"`;
  return field({
    id: own,
    label,
    above: hint && html`<span class="q s block" id="${own}-hint">${hint}</span>`,
    fault,
    control: html`<input class="long" id="${own}" name="${id}" type="${type}" value="${value}"${described}>`,
  });
}

function choice(
  name: PeopleForm,
  props: PeopleProps,
  id: 'role' | 'office',
  label: string,
  choose: string,
  options: readonly (readonly [string, string])[],
): Html {
  const own = idOf(name, id);
  const chosen = props.typed.act === name ? props.typed[id] : options.length === 1 ? options[0]![0] : '';
  const control = html`<select id="${own}" name="${id}"><option value="">${choose}</option>${options.map(([value, text]) => html`<option value="${value}"${marked('selected', value === chosen)}>${text}</option>`)}</select>`;
  return field({ id: own, label, fault: faultAt(props.faults, own), control });
}

function spanDay(desk: Desk, name: PeopleForm, props: PeopleProps, end: 'from' | 'to', label: string, hint: string | null): Html {
  const own = idOf(name, dayName(end, 'day'));
  const text = faultAt(props.faults, own);
  const typed = props.typed.act === name ? typedDayOf(props.typed, end) : { day: '', month: '', year: '' };
  const controls = dayControls(
    desk.lang,
    typed,
    (part) => dayName(end, part),
    text === null ? null : { part: 'day', text },
    (part) => idOf(name, dayName(end, part)),
  );
  return fieldGroup({ id: own, label, above: hint && html`<span class="q s block">${hint}</span>`, fault: text, control: controls });
}

function grantForm(desk: Desk, props: PeopleProps): Html {
  const words = peopleWords[desk.lang];
  const { offices, officeNames } = props;
  const named = offices.map((code) => [code, officeNames.get(code)!] as const);
  const office = choice('grant', props, 'office', desk.words.office, words.choose, named);
  const roles = Object.values(OfficeRole).map((role) => [role, desk.words.roles[role]] as const);
  const fields = html`${hidden('act', 'grant')}${textField('grant', props, 'email', words.email, null, 'email')}${textField('grant', props, 'name', words.name, words.nameHint)}
${choice('grant', props, 'role', words.role, words.choose, roles)}${office}${spanDay(desk, 'grant', props, 'from', words.firstDay, words.emptyFirst)}${spanDay(desk, 'grant', props, 'to', words.lastDay, words.emptyLast)}
${textField('grant', props, 'reason', words.reason)}<div class="acts"><button class="go">${words.give}</button></div>`;
  return html`<section><h2>${words.grant}</h2>${deskForm(desk, '/desk/people', fields, 'read')}</section>`;
}

function delegationsSection(desk: Desk, props: PeopleProps): Html {
  const words = peopleWords[desk.lang];
  const rows = props.delegations.map(({ id, office, role, fromName, toName, validFrom, validTo }) => {
    const who = words.passes(fromName ?? words.forgotten, toName ?? words.forgotten);
    return [
      who,
      `${desk.words.roles[role]} ${desk.offices.get(office) ?? office}`,
      dayHtml(validFrom, desk.lang),
      dayHtml(daysLater(validTo, -1), desk.lang),
      act(desk, 'endDelegation', id, office, withOf(words, words.end, who)),
    ];
  });
  const { heads } = words;
  return html`<section><h2>${words.delegations}</h2><p>${words.delegationsLead}</p>${list([heads.name, words.which, heads.from, heads.to, heads.act], rows, words.noDelegations)}${props.delegable.length > 0 ? delegationForm(desk, props) : null}</section>`;
}

function delegationForm(desk: Desk, props: PeopleProps): Html {
  const words = peopleWords[desk.lang];
  const options = props.delegable.map(
    ({ role, office }) => [`${role} ${office}`, `${desk.words.roles[role]} ${desk.offices.get(office) ?? office}`] as const,
  );
  const fields = html`${hidden('act', 'delegate')}${textField('delegate', props, 'email', words.to, null, 'email')}${choice('delegate', props, 'role', words.which, words.choose, options)}
${spanDay(desk, 'delegate', props, 'from', words.firstDay, null)}${spanDay(desk, 'delegate', props, 'to', words.lastDay, null)}<div class="acts"><button class="go">${words.delegate}</button></div>`;
  return html`<h3>${words.delegate}</h3>${deskForm(desk, '/desk/people', fields, 'read')}`;
}

function tokensSection(desk: Desk, { tokens }: PeopleProps, office: string): Html {
  const words = peopleWords[desk.lang];
  const rows = tokens
    .filter((token) => token.office === office)
    .map(({ id, name, actions, expiresOn, lastUsedOn }) => [
      name,
      actions.map((action) => words.tokenActions[action]).join(' · '),
      dayHtml(daysLater(expiresOn, -1), desk.lang),
      lastUsedOn === null ? words.never : dayHtml(lastUsedOn, desk.lang),
      act(desk, 'revokeToken', id, office, withOf(words, words.revokeToken, name)),
    ]);
  const heads = [words.tokenName, words.actions, words.expires, words.lastUsed, words.heads.act];
  return html`<section><h2>${words.tokens(desk.offices.get(office) ?? office)}</h2><p>${words.tokensLead}</p>${list(heads, rows, words.noTokens)}</section>`;
}

function tokenForm(desk: Desk, props: PeopleProps): Html {
  const words = peopleWords[desk.lang];
  const chosen = props.typed.act === 'createToken' ? props.typed.actions : [];
  const ticks = Object.values(TokenAction).map((action, i) =>
    pick(
      'checkbox',
      'actions',
      action,
      chosen.includes(action),
      words.tokenActions[action],
      i === 0 ? idOf('createToken', 'actions') : null,
    ),
  );
  const fault = faultAt(props.faults, idOf('createToken', 'actions'));
  const offices = props.tokenOffices.map((code) => [code, desk.offices.get(code) ?? code] as const);
  const fields = html`${hidden('act', 'createToken')}${textField('createToken', props, 'name', words.tokenName)}${choice('createToken', props, 'office', desk.words.office, words.choose, offices)}
${fieldGroup({ id: idOf('createToken', 'actions'), label: words.actions, fault, control: html`${ticks}` })}${spanDay(desk, 'createToken', props, 'to', words.lastDay, null)}<div class="acts"><button class="go">${words.create}</button></div>`;
  return html`<h3>${words.create}</h3>${deskForm(desk, '/desk/people', fields, 'read')}`;
}
