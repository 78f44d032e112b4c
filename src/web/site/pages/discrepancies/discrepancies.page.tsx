import type { Cell, Table } from '../../../../exports/table';
import { Difference } from '../../components/differing';
import { DataLinks } from '../../components/page-data-links';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { DiscrepanciesPageQuery, DiscrepanciesPageQueryVariables } from '../../page-data';
import { pagePathOf } from '../../page-paths';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { discrepanciesWords } from './discrepancies.words';

type Discrepancy = DiscrepanciesPageQuery['discrepancies']['nodes'][number];

export const discrepanciesPage = sitePage<DiscrepanciesPageQuery, DiscrepanciesPageQueryVariables>({
  path: '/discrepancies',
  parameters: ['after'],
  document: pageDocument('pages/discrepancies/discrepancies.graphql'),
  variables: ({ query }) => ({ after: query.get('after') }),
  view: ({ discrepancies: { nodes, totalCount, pageInfo } }, { lang }) => {
    const { title, description } = discrepanciesWords[lang];
    return {
      title,
      description: description(totalCount, openOf(nodes).length),
      children: <Points nodes={nodes} totalCount={totalCount} next={pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null} />,
    };
  },
  table: ({ discrepancies }) => ({ columns: COLUMNS, rows: discrepancies.nodes.map(rowOf) }),
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

const rowOf = ({ code, subject, valueA, valueB, citationA, citationB, resolved, resolution }: Discrepancy): Cell[] => [
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

interface PointsProps {
  readonly nodes: readonly Discrepancy[];
  readonly totalCount: number;
  /** Where the next page begins; null = this is the last. */
  readonly next: string | null;
}

function Points({ nodes, totalCount, next }: PointsProps) {
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
                  <Difference difference={point} isListed />
                  <Touched point={point} />
                </div>
              ))}
            </section>
          ),
      )}
      {next !== null && (
        <p>
          <PageLink to="/discrepancies" parameters={{ after: next }}>
            {words.next}
          </PageLink>
        </p>
      )}
    </>
  );
}

/** The pages of the things that a point is about, each once. */
function Touched({ point: { touches } }: { readonly point: Discrepancy }) {
  const words = discrepanciesWords[useSite().lang];
  const pages = new Map<string, string>();
  for (const { node } of touches) {
    const { __typename: type, code = '', name, title } = node as { __typename: string; code?: string; name?: string; title?: string };
    const [path, text] = [pagePathOf(type, code), name ?? title];
    if (path && text) pages.set(path, text);
  }
  if (pages.size === 0) return null;
  return (
    <p className="s">
      {words.touches}:{' '}
      {[...pages].map(([path, text], i) => (
        <span key={path}>
          {i > 0 && ' · '}
          <PageLink to={path}>
            <RecordText>{text}</RecordText>
          </PageLink>
        </span>
      ))}
    </p>
  );
}
