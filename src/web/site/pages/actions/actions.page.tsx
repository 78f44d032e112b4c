import { isClosed } from '../../../../domain/action-follow-up';
import { ActionStatus } from '../../../../domain/vocabularies/mechanism';
import { textsIn } from '../../../../i18n/dictionaries';
import { inLang } from '../../../shell/shell';
import { eventWords } from '../../components/event.words';
import { actionColumns, actionRow, dayOf } from '../../components/events';
import { GroupedTable } from '../../components/long-table';
import { DataLinks } from '../../components/page-data-links';
import { pageDocument } from '../../documents';
import type { ActionsOwnerQuery, ActionsPageQuery, ActionsPageQueryVariables, ListedActionFragment } from '../../page-data';
import { Refused } from '../../refused';
import { MomentFields, PageLink, useSite } from '../../site';
import { type Address, sitePage } from '../../site-page';
import { actionsWords } from './actions.words';

/** What `owner` says where no agency is named. */
const NOBODY = 'NONE';

const STATUSES = Object.values(ActionStatus);

/** What a reader asked for; null = all. */
interface Conditions {
  readonly owner: string | null;
  readonly status: string | null;
}

const conditionsOf = ({ query }: Address): Conditions => ({
  owner: query.get('owner')?.toUpperCase() || null,
  status: query.get('status')?.toUpperCase() || null,
});

export const actionsPage = sitePage<ActionsPageQuery, ActionsPageQueryVariables, ActionsOwnerQuery>({
  path: '/actions',
  parameters: ['owner', 'status', 'after'],
  first: {
    document: pageDocument('pages/actions/owner.graphql'),
    variables: (address) => {
      const { owner } = conditionsOf(address);
      return { owner: owner ?? '', isAsked: owner !== null && owner !== NOBODY };
    },
  },
  document: pageDocument('pages/actions/actions.graphql'),
  variables: (address, { errors: { refused } }, { organisation }) => {
    const { owner, status } = conditionsOf(address);
    if (owner !== null && owner !== NOBODY && !organisation) throw new Refused(refused.owner(owner));
    const asked = STATUSES.find((known) => `${known}` === status);
    if (status !== null && !asked) throw new Refused(refused.status(status, STATUSES.join(', ')));
    return {
      where: {
        ...(owner !== null && { assignee: owner === NOBODY ? { isNull: true } : { eq: owner } }),
        ...(asked && { status: { in: [asked] } }),
      },
      after: address.query.get('after') || null,
    };
  },
  view: (data, { lang, words: { menu } }, address) => {
    const words = actionsWords[lang];
    return {
      title: words.title,
      description: words.description(data.actionItems.totalCount),
      crumbs: [
        { path: '/meetings', text: menu.meetings },
        { path: '/decisions', text: menu.decisions },
      ],
      jsonLd: { '@type': 'CollectionPage' },
      children: <Actions data={data} conditions={conditionsOf(address)} />,
    };
  },
  table: ({ actionItems }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'text', kind: 'text' },
      { name: 'assignee', kind: 'text' },
      { name: 'dueOn', kind: 'date' },
      { name: 'status', kind: 'text' },
      { name: 'decision', kind: 'text' },
      { name: 'decidedOn', kind: 'date' },
      { name: 'project', kind: 'text' },
      { name: 'source', kind: 'text' },
    ],
    rows: actionItems.nodes.map((action) => [
      action.code,
      action.text,
      action.assignee?.code ?? null,
      action.dueOn,
      action.status,
      action.decision.code,
      action.decision.decidedOn,
      action.project?.code ?? null,
      action.citation?.source.code ?? null,
    ]),
  }),
});

/** Actions by what their days say: what has no due day is never late. */
export function actionGroups(actions: readonly ListedActionFragment[], today: string) {
  const open = actions.filter((action) => !isClosed(action));
  return {
    late: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).sort(byOwnerAndAge),
    due: open.filter(({ dueOn }) => dueOn !== null && dueOn >= today).sort(byOwnerAndAge),
    noDue: open.filter(({ dueOn }) => dueOn === null).sort(byOwnerAndAge),
    closed: actions.filter(isClosed).sort(byOwnerAndAge),
  };
}

/** The oldest first, within one agency; those of no agency last. */
function byOwnerAndAge(a: ListedActionFragment, b: ListedActionFragment): number {
  const [ownerA, ownerB] = [a, b].map(({ assignee }) => assignee?.name ?? '\uffff');
  const [dayA, dayB] = [a, b].map(({ decision }) => decision.decidedOn ?? '9999');
  return ownerA!.localeCompare(ownerB!) || dayA!.localeCompare(dayB!) || a.code.localeCompare(b.code);
}

function Actions({ data: { owners, actionItems }, conditions }: { readonly data: ActionsPageQuery; readonly conditions: Conditions }) {
  const site = useSite();
  const words = actionsWords[site.lang];
  const { nodes, totalCount, pageInfo } = actionItems;
  const groups = actionGroups(nodes, dayOf(site));
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{totalCount === 0 ? words.none : words.lead(totalCount)}</p>
      <Filter owners={owners} conditions={conditions} />
      {totalCount > 0 && (
        <GroupedTable
          caption={words.title}
          columns={actionColumns(site)}
          groups={(['late', 'due', 'noDue', 'closed'] as const).map((group) => ({
            title: words.groups[group](groups[group].length),
            rows: groups[group].map((action) => actionRow(action, site)),
          }))}
        />
      )}
      {pageInfo.hasNextPage && (
        <p>
          <PageLink to="/actions" parameters={{ ...conditions, after: pageInfo.endCursor }}>
            {eventWords[site.lang].more}
          </PageLink>
        </p>
      )}
      <p>
        <PageLink to="/decisions">{words.toDecisions}</PageLink>
      </p>
      <DataLinks hasTable />
    </>
  );
}

function Filter({ owners, conditions }: { readonly owners: ActionsPageQuery['owners']; readonly conditions: Conditions }) {
  const { lang, frameLang, href } = useSite();
  const words = actionsWords[lang];
  const { statuses } = textsIn(lang).briefing;
  const withActions = owners.filter(({ actions, code }) => actions.length > 0 || code === conditions.owner);
  const ownerName = conditions.owner === NOBODY ? words.noOwner : withActions.find(({ code }) => code === conditions.owner)?.name;
  const chips = [
    conditions.owner !== null && { text: ownerName ?? conditions.owner, rest: { ...conditions, owner: null } },
    conditions.status !== null && { text: statuses[conditions.status as ActionStatus], rest: { ...conditions, status: null } },
  ].filter((chip) => chip !== false);
  return (
    <>
      <form className="filter two" action={inLang(frameLang, '/actions')}>
        <label>
          {words.owner}
          <select name="owner" defaultValue={conditions.owner ?? ''}>
            <option value="">{words.any}</option>
            {withActions.map(({ code, name, actions }) => (
              <option key={code} value={code}>
                {words.ownerCount(name, actions.length)}
              </option>
            ))}
            <option value={NOBODY}>{words.noOwner}</option>
          </select>
        </label>
        <label>
          {words.status}
          <select name="status" defaultValue={conditions.status ?? ''}>
            <option value="">{words.any}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {statuses[status]}
              </option>
            ))}
          </select>
        </label>
        <MomentFields />
        <button className="btn go">{words.choose}</button>
      </form>
      {chips.length > 0 && (
        <ul className="chips">
          {chips.map(({ text, rest }) => (
            <li key={text}>
              <a href={href('/actions', rest)}>
                <span className="hide">{words.leaveOut} </span>
                {words.without(text)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
