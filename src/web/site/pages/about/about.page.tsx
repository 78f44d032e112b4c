import { Lang } from '../../../../domain/languages';
import { Instant } from '../../../components/days';
import { inLang } from '../../../shell/shell';
import { namesByKind, namesIn, remarksOf } from '../../components/languages';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { AboutPageQuery, AboutPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { aboutWords } from './about.words';

/** The languages of names, in the order in which they are told. */
const LANGS = [Lang.TH, Lang.EN, Lang.MS, Lang.ID] as const;

export const aboutPage = sitePage<AboutPageQuery, AboutPageQueryVariables>({
  path: '/about',
  document: pageDocument('pages/about/about.graphql'),
  view: (data, { lang }) => ({
    title: aboutWords[lang].title,
    description: aboutWords[lang].description,
    jsonLd: { '@type': 'AboutPage' },
    children: <About data={data} />,
  }),
});

function About({ data }: { readonly data: AboutPageQuery }) {
  const { lang, words: site, href } = useSite();
  const words = aboutWords[lang];
  const { office, projects, meetings, decisions, sources, changes } = data;
  const [change] = changes.nodes;
  const names = namesByKind(data).flatMap((kind) => kind.names);
  const remarks = remarksOf(data);
  return (
    <div className="read">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <h2>{words.has}</h2>
      <p>
        {words.hasText(projects.totalCount, meetings.totalCount, decisions.totalCount, sources.length)}{' '}
        {change && words.changed(<Instant at={change.changedAt} />)}
      </p>
      <h2>{words.where}</h2>
      <p>
        {words.whereText} <PageLink to="/sources">{site.menu.sources}</PageLink> ·{' '}
        <PageLink to="/discrepancies">{site.menu.discrepancies}</PageLink>
      </p>
      <h2>{words.languages}</h2>
      <p>
        {words.languagesText(
          names.length,
          LANGS.map((of) => namesIn(of, names)),
        )}{' '}
        {words.remarks(remarks.all, remarks.english)} <a href={`${href('/about/numbers')}#languages`}>{words.byKind}</a>
      </p>
      <h2>{words.notKnown}</h2>
      <p>
        {words.notKnownText} <PageLink to="/about/numbers">{site.menu.numbers}</PageLink>
      </p>
      <dl className="facts">
        {words.meanings.map(([word, meaning]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {office && (
        <>
          <h2>{words.who}</h2>
          <p>{words.whoText(<RecordText>{office.name}</RecordText>, <Ref citation={office.citations[0]} />)}</p>
          {office.address && (
            <p>
              <RecordText>{office.address}</RecordText>
            </p>
          )}
        </>
      )}
      <p>
        {words.officers} <a href={inLang(lang, '/desk')}>{words.toDesk}</a>
      </p>
      <h2>{words.wrong}</h2>
      <p>{words.wrongText}</p>
      <h2>{words.privacy}</h2>
      <p>
        {words.privacyText} <PageLink to="/about/accessibility">{site.menu.accessibility}</PageLink>
      </p>
      <h2>{site.menu.data}</h2>
      <p>
        <PageLink to="/data">{site.menu.data}</PageLink> · <PageLink to="/press">{site.menu.press}</PageLink>
      </p>
    </div>
  );
}
