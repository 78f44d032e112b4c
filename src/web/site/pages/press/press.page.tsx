import type { ReactNode } from 'react';
import { Lang } from '../../../../domain/languages';
import type { Cell } from '../../../../exports/table';
import { CardsTable } from '../../../components/cards-table';
import { Day, Instant } from '../../../components/days';
import { inLang } from '../../../shell/shell';
import { DataLinks } from '../../components/page-data-links';
import { Count, Percent, percentFigure, Unknown } from '../../components/text';
import { pageDocument } from '../../documents';
import type { PressPageQuery, PressPageQueryVariables } from '../../page-data';
import { PageLink, type Site, useSite, withParameters } from '../../site';
import { sitePage } from '../../site-page';
import { citationIn } from './citations';
import { pressWords } from './press.words';

type Progress = NonNullable<PressPageQuery['body']>['progress'];

export const pressPage = sitePage<PressPageQuery, PressPageQueryVariables>({
  path: '/press',
  document: pageDocument('pages/press/press.graphql'),
  view: (data, { lang }) => {
    const { projectCount, composition } = data.body!.progress;
    return {
      title: pressWords[lang].title,
      description: pressWords[lang].description(projectCount, composition.stated + composition.finished),
      children: <Press data={data} />,
    };
  },
  table: ({ body }) => ({
    columns: [
      { name: 'figure', kind: 'text' },
      { name: 'value', kind: 'number' },
      { name: 'asOf', kind: 'date' },
    ],
    rows: rowsOf(body!.progress),
  }),
});

const rowsOf = ({ projectCount, composition, statedPercent, bounds, asOf }: Progress): Cell[][] =>
  (
    [
      ['projects', projectCount],
      ['finished', composition.finished],
      ['stated', composition.stated],
      ['statedPercent', statedPercent],
      ['withoutPercent', composition.withoutPercent],
      ['silent', composition.silent],
      ['low', bounds.low],
      ['high', bounds.high],
    ] as const
  ).map(([figure, value]) => [figure, value, asOf]);

/** Where the figures stay as they are. */
const frozenPath = ({ asOf, knownAt }: Progress): string => withParameters('/press', { asOf, knownAt });

function Press({ data }: { readonly data: PressPageQuery }) {
  const site = useSite();
  const words = pressWords[site.lang];
  const { progress } = data.body!;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Facts data={data} progress={progress} />
      <Quotes progress={progress} site={site} />
      <section className="read">
        <h2>{words.dont}</h2>
        <ul>
          {words.donts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <Embeds site={site} />
    </>
  );
}

function Facts({ data: { countries, areas, sources }, progress }: { readonly data: PressPageQuery; readonly progress: Progress }) {
  const site = useSite();
  const words = pressWords[site.lang];
  const { projectCount, composition, statedPercent, bounds, freshness, asOf, knownAt } = progress;
  const row = (head: string, value: ReactNode) => ({ key: head, head, cells: [<span key="value">{value}</span>] });
  return (
    <section>
      <h2>{words.facts}</h2>
      <p className="q">
        {words.asOf} <Day day={asOf} /> {words.recorded} <Instant at={knownAt} />
      </p>
      <CardsTable
        name="figures"
        caption={words.facts}
        columns={[words.figure, words.value]}
        groups={[
          {
            title: null,
            rows: [
              row(words.projects, <Count value={projectCount} />),
              row(words.finished, <Count value={composition.finished} />),
              row(words.stated, <Count value={composition.stated} />),
              row(words.withoutPercent, <Count value={composition.withoutPercent} />),
              row(words.silent, <Count value={composition.silent} />),
              row(
                words.mean,
                statedPercent === null ? (
                  words.none
                ) : (
                  <>
                    <Percent value={statedPercent} composition={composition} asOf={asOf} />{' '}
                    <a href={`${site.href('/about/numbers')}#working`}>{site.words.percent.working}</a>
                  </>
                ),
              ),
              row(
                words.bounds,
                bounds.low === null || bounds.high === null ? (
                  <Unknown />
                ) : (
                  words.between(percentFigure(bounds.low), percentFigure(bounds.high))
                ),
              ),
              row(words.newest, freshness.newest === null ? <Unknown /> : <Day day={freshness.newest} />),
              ...countries.map(({ code, name }) =>
                row(words.areas(name), <Count value={areas.nodes.filter(({ memberState }) => memberState.code === code).length} />),
              ),
              row(words.sources, <Count value={sources.length} />),
            ],
          },
        ]}
      />
      <DataLinks hasTable />
    </section>
  );
}

function Quotes({ progress, site }: { readonly progress: Progress; readonly site: Site }) {
  const words = pressWords[site.lang];
  const { composition, projectCount, statedPercent, asOf, knownAt } = progress;
  const { finished, stated } = composition;
  return (
    <section>
      <h2>{words.quote}</h2>
      <p>
        {words.quoteNote(
          <PageLink to="/press" parameters={{ asOf, knownAt }}>
            {words.frozen}
          </PageLink>,
        )}
      </p>
      {[Lang.TH, Lang.EN, Lang.MS, Lang.ID].map((lang) => {
        const page = lang === Lang.TH ? Lang.TH : Lang.EN;
        const address = site.origin + inLang(page, frozenPath(progress));
        const cited = { all: projectCount, known: finished + stated, finished, stated, asOf, mean: statedPercent, address };
        return (
          <blockquote key={lang} className="cite" lang={lang.toLowerCase()}>
            {citationIn(lang, cited, (text) => (
              <Percent value={statedPercent!} composition={composition} asOf={asOf}>
                {text}
              </Percent>
            ))}
          </blockquote>
        );
      })}
    </section>
  );
}

/** The lines that show a figure in another site. The frame keeps its shape while it loads. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${address}" title="${title}" loading="lazy" style="width:100%;aspect-ratio:4/3;min-height:46rem;border:0"></iframe>`;

function Embeds({ site }: { readonly site: Site }) {
  const words = pressWords[site.lang];
  const examples = [
    [words.embedProvince, '/embed/province/TH-90'],
    [words.embedProject, '/embed/project/P24'],
    [words.embedMap, '/embed/map'],
  ] as const;
  return (
    <section>
      <h2>{words.embed}</h2>
      <p className="read">
        {words.embedText} {words.codes}
      </p>
      {examples.map(([title, path]) => (
        <div key={path}>
          <h3>
            <PageLink to={path}>{title}</PageLink>
          </h3>
          <pre className="code">{embedCode(site.origin + inLang(site.lang, path), `${words.embedTitle}: ${title}`)}</pre>
        </div>
      ))}
    </section>
  );
}
