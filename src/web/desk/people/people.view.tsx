import { daysLater } from '../../../domain/days';
import type { Power } from '../../../domain/permissions';
import { OfficeRole, TokenAction } from '../../../domain/vocabularies/people';
import type { DelegationRow, GrantRow, TokenRow } from '../../../queries/desk/people.queries';
import { CardsTable, type TableRow } from '../../components/cards-table';
import { Day } from '../../components/days';
import { Checkable, FaultSummary, type FieldFault, FieldGroup, Hidden } from '../../components/form';
import { usePageLang } from '../../components/page-lang';
import { DeskForm, Told, useDesk } from '../desk-parts';
import { peopleWords } from './people.words';
import { ActForm, ChoiceField, faultAt, SpanDay, TextField } from './people-fields';
import { idOf, type PeopleForm, type TypedPeople } from './typed-people';

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
export function PeopleView(props: PeopleProps) {
  const desk = useDesk();
  const words = peopleWords[desk.lang];
  const { faults, told, secret, offices, grants, tokenOffices } = props;
  const listed = offices.filter((office) => desk.offices.has(office) || grants.some((grant) => grant.office === office));
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Told text={told} />
      {secret && (
        <div className="receipt" role="status">
          <p>{words.secretOnce}</p>
          <p className="code secret">{secret}</p>
        </div>
      )}
      <FaultSummary look="bad" title={words.faults(faults.length)} faults={faults} />
      {listed.map((office) => (
        <GrantsSection key={office} {...props} office={office} />
      ))}
      {offices.length > 0 && <GrantForm {...props} />}
      <DelegationsSection {...props} />
      {tokenOffices.map((office) => (
        <TokensSection key={office} {...props} office={office} />
      ))}
      {tokenOffices.length > 0 && <TokenForm {...props} />}
    </>
  );
}

interface ListProps {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** Stands in place of a table without rows. */
  readonly none: string;
}

const List = ({ heads, rows, none }: ListProps) =>
  rows.length === 0 ? <p>{none}</p> : <CardsTable columns={heads} groups={[{ title: null, rows }]} />;

interface EndFormProps {
  readonly act: PeopleForm;
  /** The key of the thing of a list that the form ends, its office, and whose it is. */
  readonly id: number;
  readonly office: string;
  readonly of: string;
  readonly children: string;
}

/** A form with one button, about one thing of a list. */
const EndForm = ({ act, id, office, of, children }: EndFormProps) => (
  <DeskForm to="/desk/people">
    <Hidden name="act" value={act} />
    <Hidden name="id" value={String(id)} />
    <Hidden name="office" value={office} />
    <button>
      {children}
      <span className="hide">{peopleWords[usePageLang()].of(of)}</span>
    </button>
  </DeskForm>
);

interface OfOffice extends PeopleProps {
  readonly office: string;
}

function GrantsSection({ grants, officeNames, office }: OfOffice) {
  const desk = useDesk();
  const words = peopleWords[desk.lang];
  const { heads } = words;
  const rows = grants
    .filter((grant) => grant.office === office)
    .map(({ id, name, email, role, validFrom, validTo }) => ({
      key: String(id),
      head: name ?? words.forgotten,
      cells: [
        email,
        desk.words.roles[role],
        <Day day={validFrom} />,
        validTo === null ? words.untilRevoked : <Day day={daysLater(validTo, -1)} />,
      ],
      acts: (
        <EndForm act="revoke" id={id} office={office} of={`${name ?? ''} ${desk.words.roles[role]}`}>
          {words.revoke}
        </EndForm>
      ),
    }));
  return (
    <section>
      <h2>{words.persons(officeNames.get(office)!)}</h2>
      <List heads={[heads.name, heads.email, heads.role, heads.from, heads.to, heads.act]} rows={rows} none={words.nobody} />
    </section>
  );
}

function GrantForm(props: PeopleProps) {
  const desk = useDesk();
  const words = peopleWords[desk.lang];
  const { offices, officeNames } = props;
  const form = { act: 'grant', typed: props.typed, faults: props.faults } as const;
  return (
    <section>
      <h2>{words.grant}</h2>
      <ActForm act="grant" button={words.give}>
        <TextField {...form} id="email" label={words.email} type="email" />
        <TextField {...form} id="name" label={words.name} hint={words.nameHint} />
        <ChoiceField
          {...form}
          id="role"
          label={words.role}
          options={Object.values(OfficeRole).map((role) => [role, desk.words.roles[role]] as const)}
        />
        <ChoiceField
          {...form}
          id="office"
          label={desk.words.office}
          options={offices.map((code) => [code, officeNames.get(code)!] as const)}
        />
        <SpanDay {...form} end="from" label={words.firstDay} hint={words.emptyFirst} />
        <SpanDay {...form} end="to" label={words.lastDay} hint={words.emptyLast} />
        <TextField {...form} id="reason" label={words.reason} />
      </ActForm>
    </section>
  );
}

function DelegationsSection(props: PeopleProps) {
  const desk = useDesk();
  const words = peopleWords[desk.lang];
  const { heads } = words;
  const rows = props.delegations.map(({ id, office, role, fromName, toName, validFrom, validTo }) => {
    const who = words.passes(fromName ?? words.forgotten, toName ?? words.forgotten);
    return {
      key: String(id),
      head: who,
      cells: [
        `${desk.words.roles[role]} ${desk.offices.get(office) ?? office}`,
        <Day day={validFrom} />,
        <Day day={daysLater(validTo, -1)} />,
      ],
      acts: (
        <EndForm act="endDelegation" id={id} office={office} of={who}>
          {words.end}
        </EndForm>
      ),
    };
  });
  return (
    <section>
      <h2>{words.delegations}</h2>
      <p>{words.delegationsLead}</p>
      <List heads={[heads.name, words.which, heads.from, heads.to, heads.act]} rows={rows} none={words.noDelegations} />
      {props.delegable.length > 0 && <DelegationForm {...props} />}
    </section>
  );
}

function DelegationForm({ delegable, typed, faults }: PeopleProps) {
  const desk = useDesk();
  const words = peopleWords[desk.lang];
  const form = { act: 'delegate', typed, faults } as const;
  return (
    <>
      <h3>{words.delegate}</h3>
      <ActForm act="delegate" button={words.delegate}>
        <TextField {...form} id="email" label={words.to} type="email" />
        <ChoiceField
          {...form}
          id="role"
          label={words.which}
          options={delegable.map(
            ({ role, office }) => [`${role} ${office}`, `${desk.words.roles[role]} ${desk.offices.get(office) ?? office}`] as const,
          )}
        />
        <SpanDay {...form} end="from" label={words.firstDay} />
        <SpanDay {...form} end="to" label={words.lastDay} />
      </ActForm>
    </>
  );
}

function TokensSection({ tokens, office }: OfOffice) {
  const desk = useDesk();
  const words = peopleWords[desk.lang];
  const rows = tokens
    .filter((token) => token.office === office)
    .map(({ id, name, actions, expiresOn, lastUsedOn }) => ({
      key: String(id),
      head: name,
      cells: [
        actions.map((action) => words.tokenActions[action]).join(' · '),
        <Day day={daysLater(expiresOn, -1)} />,
        lastUsedOn === null ? words.never : <Day day={lastUsedOn} />,
      ],
      acts: (
        <EndForm act="revokeToken" id={id} office={office} of={name}>
          {words.revokeToken}
        </EndForm>
      ),
    }));
  const heads = [words.tokenName, words.actions, words.expires, words.lastUsed, words.heads.act];
  return (
    <section>
      <h2>{words.tokens(desk.offices.get(office) ?? office)}</h2>
      <p>{words.tokensLead}</p>
      <List heads={heads} rows={rows} none={words.noTokens} />
    </section>
  );
}

function TokenForm({ tokenOffices, typed, faults }: PeopleProps) {
  const desk = useDesk();
  const words = peopleWords[desk.lang];
  const form = { act: 'createToken', typed, faults } as const;
  const chosen = typed.act === 'createToken' ? typed.actions : [];
  const first = idOf('createToken', 'actions');
  return (
    <>
      <h3>{words.create}</h3>
      <ActForm act="createToken" button={words.create}>
        <TextField {...form} id="name" label={words.tokenName} />
        <ChoiceField
          {...form}
          id="office"
          label={desk.words.office}
          options={tokenOffices.map((code) => [code, desk.offices.get(code) ?? code] as const)}
        />
        <FieldGroup id={first} label={words.actions} fault={faultAt(faults, first)}>
          {Object.values(TokenAction).map((action, i) => (
            <Checkable
              key={action}
              type="checkbox"
              name="actions"
              value={action}
              isChecked={chosen.includes(action)}
              id={i === 0 ? first : undefined}
            >
              {words.tokenActions[action]}
            </Checkable>
          ))}
        </FieldGroup>
        <SpanDay {...form} end="to" label={words.lastDay} />
      </ActForm>
    </>
  );
}
