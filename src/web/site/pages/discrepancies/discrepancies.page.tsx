import type { Cell, Table } from '../../../../exports/table';
import { Difference, type ShownDifference } from '../../components/differing';
import { DataLinks } from '../../components/page-data-links';
import { Touched } from '../../components/touched';
import { pageDocument } from '../../documents';
import type {
  DifferingPointFragment as Discrepancy,
  DiscrepanciesPageQuery,
  DiscrepanciesPageQueryVariables,
  DiscrepanciesRowsQuery,
} from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { discrepanciesWords } from './discrepancies.words';

export const discrepanciesPage = sitePage<DiscrepanciesPageQuery, DiscrepanciesPageQueryVariables>({
  path: '/discrepancies',
  parameters: ['after'],
  document: pageDocument('pages/discrepancies/discrepancies.graphql'),
  variables: ({ query }) => ({ after: query.get('after') || null }),
  view: ({ discrepancies }, { lang }) => {
    const { title, description } = discrepanciesWords[lang];
    return {
      title,
      description: description(discrepancies.totalCount),
      children: <Points {...discrepancies} />,
    };
  },
  table: ({ discrepancies }) => ({ columns: COLUMNS, rows: discrepancies.nodes.map(rowOf) }),
  allRows: {
    document: pageDocument('pages/discrepancies/discrepancies-rows.graphql'),
    next: ({ discrepancies: { pageInfo } }: DiscrepanciesRowsQuery) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  },
});

const COLUMNS: Table['columns'] = [
  { name: 'code', kind: 'text' },
  { name: 'subject', kind: 'text' },
  { name: 'valueA', kind: 'text' },
  { name: 'sourceA', kind: 'text' },
  { name: 'valueB', kind: 'text' },
  { name: 'sourceB', kind: 'text' },
  { name: 'resolved', kind: 'boolean' },
  { name: 'resolution', kind: 'text' },
];

const rowOf = ({ code, subject, valueA, valueB, citationA, citationB, resolved, resolution }: ShownDifference): Cell[] => [
  code,
  subject,
  valueA,
  citationA.source.code,
  valueB,
  citationB?.source.code ?? null,
  resolved,
  resolution,
];

const openOf = (nodes: readonly Discrepancy[]): readonly Discrepancy[] => nodes.filter(({ resolved }) => !resolved);

function Points({ nodes, totalCount, pageInfo }: DiscrepanciesPageQuery['discrepancies']) {
  const { lang } = useSite();
  const words = discrepanciesWords[lang];
  const groups = [
    [words.open, openOf(nodes)],
    [words.settled, nodes.filter(({ resolved }) => resolved)],
  ] as const;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{totalCount === 0 ? words.none : words.lead(totalCount, openOf(nodes).length)}</p>
      <DataLinks hasTable />
      {groups.map(
        ([title, points]) =>
          points.length > 0 && (
            <section key={title(0)}>
              <h2>{title(points.length)}</h2>
              {points.map((point) => (
                <div key={point.code}>
                  <Difference difference={point} on="LIST" />
                  <Touched by={point} />
                </div>
              ))}
            </section>
          ),
      )}
      {pageInfo.hasNextPage && (
        <p>
          <PageLink to="/discrepancies" parameters={{ after: pageInfo.endCursor }}>
            {words.next}
          </PageLink>
        </p>
      )}
    </>
  );
}
