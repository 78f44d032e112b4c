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
  document: pageDocument('pages/sources/sources.graphql'),
  view: ({ sources }, { lang }) => ({
    title: sourcesWords[lang].title,
    description: sourcesWords[lang].description(sources.length),
    children: <Register sources={sources} />,
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

function Register({ sources }: { readonly sources: Sources }) {
  const words = sourcesWords[useSite().lang];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(sources.length, sources.filter(({ issuedOn }) => issuedOn !== null).length)}</p>
      <LongTable
        caption={words.caption(sources.length)}
        columns={[words.document, words.publisher, words.issued, words.backs]}
        groups={[
          {
            title: null,
            rows: sources.map(({ code, title, publisher, issuedOn, backs }) => ({
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
      <DataLinks hasTable />
    </>
  );
}

const NotStated = () => <span className="q">{sourcesWords[useSite().lang].notStated}</span>;
