import type { Table } from '../../../../exports/table';
import { CardsTable } from '../../../components/cards-table';
import { SmallKnownBar } from '../../components/bars';
import { DataLinks } from '../../components/page-data-links';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { SectorsPageQuery, SectorsPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { sectorsWords } from './sectors.words';

type Plan = SectorsPageQuery['plans'][number];

/** The plans that name sectors, and those that will, the latest first. */
const plansOf = ({ plans }: SectorsPageQuery): Plan[] =>
  plans
    .filter(({ sectors, inPreparation }) => sectors.length > 0 || inPreparation)
    .sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? 1 : -1));

export const sectorsPage = sitePage<SectorsPageQuery, SectorsPageQueryVariables>({
  path: '/sectors',
  document: pageDocument('pages/sectors/sectors.graphql'),
  view: (data, site) => {
    const words = sectorsWords[site.lang];
    const plans = plansOf(data);
    const count = plans.reduce((sum, { sectors }) => sum + sectors.length, 0);
    return {
      title: words.title,
      description: words.description(count, plans.filter(({ sectors }) => sectors.length > 0).length),
      crumbs: [{ path: '/projects', text: site.words.menu.projects }],
      children: <Sectors plans={plans} />,
    };
  },
  table: (data) => ({
    columns: COLUMNS,
    rows: plansOf(data).flatMap((plan) =>
      plan.sectors.map(({ code, name, progress: { projectCount, composition } }) => [
        code,
        name,
        plan.code,
        projectCount,
        composition.finished,
        composition.stated,
        composition.withoutPercent,
        composition.silent,
      ]),
    ),
  }),
});

const COLUMNS: Table['columns'] = [
  { name: 'code', kind: 'text' },
  { name: 'name', kind: 'text' },
  { name: 'plan', kind: 'text' },
  { name: 'projects', kind: 'number' },
  { name: 'finished', kind: 'number' },
  { name: 'stated', kind: 'number' },
  { name: 'withoutPercent', kind: 'number' },
  { name: 'silent', kind: 'number' },
];

function Sectors({ plans }: { readonly plans: readonly Plan[] }) {
  const words = sectorsWords[useSite().lang];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {plans.map((plan) => (
        <section key={plan.code}>
          <h2>{plan.name}</h2>
          {plan.sectors.length === 0 ? <p className="q">{words.inPreparation}</p> : <SectorTable plan={plan} />}
        </section>
      ))}
      <DataLinks hasTable />
    </>
  );
}

function SectorTable({ plan: { name, sectors } }: { readonly plan: Plan }) {
  const words = sectorsWords[useSite().lang];
  const hasGroups = sectors.some(({ workingGroups }) => workingGroups.length > 0);
  return (
    <CardsTable
      caption={name}
      columns={[words.sector, ...(hasGroups ? [words.groups] : []), words.known]}
      groups={[
        {
          title: null,
          rows: sectors.map(({ code, name: sector, workingGroups, progress }) => ({
            key: code,
            head: (
              <>
                <PageLink to={`/sectors/${code}`}>
                  <RecordText>{sector}</RecordText>
                </PageLink>
                <small className="code">{code}</small>
              </>
            ),
            cells: [
              ...(hasGroups ? [<Groups key="groups" groups={workingGroups} />] : []),
              <span key="known">
                {progress.projectCount > 0 && <span className="num">{words.count(progress.projectCount)}</span>}
                <SmallKnownBar composition={progress.composition} />
              </span>,
            ],
          })),
        },
      ]}
    />
  );
}

function Groups({ groups }: { readonly groups: Plan['sectors'][number]['workingGroups'] }) {
  const words = sectorsWords[useSite().lang];
  if (groups.length === 0) return <span className="q">{words.noGroup}</span>;
  return (
    <ul className="flat tight">
      {groups.map(({ code, name }) => (
        <li key={code}>
          <PageLink to={`/bodies/${code}`}>{name}</PageLink>
        </li>
      ))}
    </ul>
  );
}
