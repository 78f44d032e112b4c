import { Day } from '../../../components/days';
import { LongTable } from '../../components/long-table';
import { DataLinks } from '../../components/page-data-links';
import { RecordText, Unknown } from '../../components/text';
import { pageDocument } from '../../documents';
import type { SourcesPageQuery, SourcesPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { sourcesWords } from './sources.words';

type Sources = SourcesPageQuery['sources'];

export const sourcesPage = sitePage<SourcesPageQuery, SourcesPageQueryVariables>({
  path: '/sources',
  parameters: ['after'],
  document: pageDocument('pages/sources/sources.graphql'),
  view: ({ sources }, { lang }, { query }) => ({
    title: sourcesWords[lang].title,
    description: sourcesWords[lang].description(sources.length),
    children: <Register sources={sources} after={query.get('after')?.toUpperCase() ?? null} />,
  }),
  table: ({ sources }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'title', kind: 'text' },
      { name: 'publisher', kind: 'text' },
      { name: 'issuedOn', kind: 'date' },
      { name: 'url', kind: 'text' },
    ],
    rows: sources.map(({ code, title, publisher, issuedOn, url }) => [code, title, publisher, issuedOn, url]),
  }),
});

/** The most sources of one page. */
const PAGE_SIZE = 100;

interface RegisterProps {
  readonly sources: Sources;
  /** The code of the source after which the page begins; null = the first page. */
  readonly after: string | null;
}

function Register({ sources, after }: RegisterProps) {
  const words = sourcesWords[useSite().lang];
  const start = sources.findIndex(({ code }) => code.toUpperCase() === after) + 1;
  const shown = sources.slice(start, start + PAGE_SIZE);
  const last = shown.at(-1);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(sources.length, sources.filter(({ issuedOn }) => issuedOn !== null).length)}</p>
      <LongTable
        caption={words.caption(shown.length)}
        columns={[words.document, words.publisher, words.issued, words.backs]}
        groups={[
          {
            title: null,
            rows: shown.map(({ code, title, publisher, issuedOn, backs }) => ({
              key: code,
              head: (
                <>
                  <PageLink to={`/sources/${code.toUpperCase()}`}>
                    <RecordText>{title}</RecordText>
                  </PageLink>
                  <small className="code">{code}</small>
                </>
              ),
              cells: [
                publisher ? <RecordText key="publisher">{publisher}</RecordText> : <NotStated key="publisher" />,
                issuedOn ? <Day key="issued" day={issuedOn} /> : <Unknown key="issued" />,
                <span key="backs" className={backs.length === 0 ? 'q' : 'num'}>
                  {backs.length === 0 ? words.nothing : <data value={backs.length}>{words.things(backs.length)}</data>}
                </span>,
              ],
            })),
          },
        ]}
      />
      {last && start + shown.length < sources.length && (
        <p>
          <PageLink to="/sources" parameters={{ after: last.code.toUpperCase() }}>
            {words.next}
          </PageLink>
        </p>
      )}
      <DataLinks hasTable />
    </>
  );
}

const NotStated = () => <span className="q">{sourcesWords[useSite().lang].notStated}</span>;
