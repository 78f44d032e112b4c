import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { DataLinks } from '../../components/page-data-links';
import { RecordText, Unknown } from '../../components/text';
import { Title } from '../../components/title';
import { pageDocument } from '../../documents';
import type { SourcePageQuery, SourcePageQueryVariables } from '../../page-data';
import { pagePathOf } from '../../page-paths';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { sourceWords } from './source.words';

type Source = NonNullable<SourcePageQuery['source']>;
type Kind = keyof (typeof sourceWords)['EN']['kinds'];

interface Backed {
  readonly kind: Kind;
  readonly code: string;
  readonly name: string;
  /** The address of its page; null = it has none. */
  readonly path: string | null;
}

/** What rests on the source: each thing with its name and its page. */
const backedBy = ({ backs }: Source): Backed[] =>
  backs.map((thing) => {
    const {
      __typename: kind,
      code,
      name,
      title,
      subject,
    } = thing as unknown as Record<string, string | undefined> & {
      readonly __typename: Kind;
      readonly code: string;
    };
    const path = pagePathOf(kind, code);
    return { kind, code, name: name ?? title ?? subject ?? code, path };
  });

export const sourcePage = sitePage<SourcePageQuery, SourcePageQueryVariables>({
  path: '/sources/:code',
  each: 'sources',
  document: pageDocument('pages/source/source.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ source }, { lang, words }) =>
    source && {
      title: source.title,
      description: sourceWords[lang].description(source.title, source.backs.length),
      crumbs: [{ path: '/sources', text: words.menu.sources }],
      jsonLd: { '@type': 'CreativeWork', name: source.title, identifier: source.code, ...(source.url && { sameAs: source.url }) },
      children: <SourceView source={source} />,
    },
  table: ({ source }) => ({
    columns: [
      { name: 'type', kind: 'text' },
      { name: 'code', kind: 'text' },
      { name: 'name', kind: 'text' },
    ],
    rows: backedBy(source!).map(({ kind, code, name }) => [kind, code, name]),
  }),
});

function SourceView({ source }: { readonly source: Source }) {
  const { lang, words: site } = useSite();
  const words = sourceWords[lang];
  const { code, title, titles, publisher, issuedOn, url, note } = source;
  const others = titles.filter(({ value }) => value !== title);
  return (
    <>
      <p className="q code">{code}</p>
      <Title>{title}</Title>
      <dl className="facts">
        <Fact name={words.publisher}>
          {publisher ? <RecordText>{publisher}</RecordText> : <span className="q">{words.notStated}</span>}
        </Fact>
        <Fact name={words.issued}>{issuedOn ? <Day day={issuedOn} /> : <Unknown />}</Fact>
        <Fact name={words.address}>{url ? <a href={url}>{url}</a> : <span className="q">{site.noAddress}</span>}</Fact>
        {others.length > 0 && (
          <Fact name={words.otherTitles}>
            {others.map(({ lang: language, value }) => (
              <span key={language} lang={language.toLowerCase()}>
                {value}{' '}
              </span>
            ))}
          </Fact>
        )}
        {note && (
          <Fact name={words.note}>
            <RecordText>{note}</RecordText>
          </Fact>
        )}
      </dl>
      <Backs things={backedBy(source)} />
    </>
  );
}

function Backs({ things }: { readonly things: readonly Backed[] }) {
  const words = sourceWords[useSite().lang];
  const kinds = [...new Set(things.map(({ kind }) => kind))];
  return (
    <section>
      <h2>{words.backs}</h2>
      {things.length === 0 ? (
        <p className="q">{words.backsNone}</p>
      ) : (
        <>
          <p>{words.backsLead(things.length)}</p>
          <CardsTable
            caption={words.backs}
            columns={[words.thing]}
            groups={kinds.map((kind) => {
              const rows = things.filter((thing) => thing.kind === kind);
              return { title: `${words.kinds[kind]} (${rows.length})`, rows: rows.map(rowOf) };
            })}
          />
        </>
      )}
      <DataLinks hasTable />
    </section>
  );
}

const rowOf = ({ kind, code, name, path }: Backed) => ({
  key: `${kind} ${code}`,
  head: (
    <>
      {path === null ? (
        <RecordText>{name}</RecordText>
      ) : (
        <PageLink to={path}>
          <RecordText>{name}</RecordText>
        </PageLink>
      )}
      {name !== code && <small className="code">{code}</small>}
    </>
  ),
  cells: [],
});
