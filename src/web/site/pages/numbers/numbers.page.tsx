import type { ReactNode } from 'react';
import { PROGRAMME_START } from '../../../../domain/days';
import { FLAG_THRESHOLDS } from '../../../../domain/flags';
import type { Cell, Table } from '../../../../exports/table';
import { grouped, reckoned } from '../../../../i18n/numbers';
import type { Composition } from '../../../components/bar';
import { Day, Instant } from '../../../components/days';
import { KnownBar } from '../../components/bars';
import { LongTable } from '../../components/long-table';
import { DataLinks } from '../../components/page-data-links';
import { ProjectName } from '../../components/project-table';
import { Ref } from '../../components/sources';
import { Percent, percentFigure } from '../../components/text';
import { pageDocument } from '../../documents';
import type { NumbersPageQuery, NumbersPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { numbersWords } from './numbers.words';
import { Translated } from './translated';

type Programme = NonNullable<NumbersPageQuery['body']>;
type Contribution = Programme['progress']['contributions']['nodes'][number];

/** How many years back the page tells what was known. */
const YEARS_BACK = 9;

export const numbersPage = sitePage<NumbersPageQuery, NumbersPageQueryVariables>({
  path: '/about/numbers',
  document: pageDocument('pages/numbers/numbers.graphql'),
  variables: (_address, { moment, today }) => {
    const to = moment.asOf ?? today;
    const first = `${Number(to.slice(0, 4)) - YEARS_BACK}-01-01`;
    return { zeroBasis: { ...moment.basis, unreported: 'COUNT_AS_ZERO' }, from: first < PROGRAMME_START ? PROGRAMME_START : first, to };
  },
  view: (data, { lang, words }) => {
    const { projectCount, composition } = data.body!.progress;
    const { title, description } = numbersWords[lang];
    return {
      title,
      description: description(projectCount, knownOf(composition)),
      crumbs: [{ path: '/about', text: words.menu.about }],
      jsonLd: { '@type': 'AboutPage' },
      children: <Numbers data={data} />,
    };
  },
  table: ({ body }) => ({ columns: COLUMNS, rows: body!.progress.contributions.nodes.map(contributionRow) }),
});

const COLUMNS: Table['columns'] = [
  { name: 'code', kind: 'text' },
  { name: 'name', kind: 'text' },
  { name: 'kind', kind: 'text' },
  { name: 'weight', kind: 'decimal' },
  { name: 'percent', kind: 'number' },
  { name: 'share', kind: 'number' },
  { name: 'reportAsOf', kind: 'date' },
  { name: 'source', kind: 'text' },
];

const contributionRow = ({ project, kind, weight, percent, share, report }: Contribution): Cell[] => [
  project.code,
  project.name,
  kind,
  weight,
  percent,
  share,
  report?.asOf ?? null,
  report?.citation?.source.code ?? null,
];

const knownOf = ({ stated, finished }: Composition): number => stated + finished;

function Numbers({ data }: { readonly data: NumbersPageQuery }) {
  const { lang } = useSite();
  const words = numbersWords[lang];
  const { composition, statedPercent, projectCount } = data.body!.progress;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {projectCount > 0 && <KnownBar composition={composition} statedPercent={statedPercent} list={{}} />}
      <section>
        <h2>{words.rules}</h2>
        <Rules data={data} />
      </section>
      <Working programme={data.body!} />
      <Over series={data.body!.progress.series} />
      <Thresholds data={data} />
      <Translated data={data} />
    </>
  );
}

function Rules({ data }: { readonly data: NumbersPageQuery }) {
  const { lang, words: site, forums } = useSite();
  const words = numbersWords[lang];
  const { progress, asZero } = data.body!;
  const { composition, projectCount, percent, statedPercent, asOf, knownAt, bounds, coverage } = progress;
  const known = knownOf(composition);
  const inCountries = data.countries.reduce((sum, country) => sum + country.progress.projectCount, 0);
  const dropped = progress.byStage.find(({ stage }) => stage === 'DROPPED')?.count ?? 0;
  const differing = data.discrepancies;
  const mean = percent === null ? null : <Percent value={percent} composition={composition} asOf={asOf} />;
  return (
    <div className="rules">
      <Rule title={words.distinct}>{words.distinctText(inCountries, projectCount)}</Rule>
      <Rule title={words.unknown}>
        {bounds.low !== null &&
          bounds.high !== null &&
          words.unknownText(
            known,
            composition.withoutPercent,
            composition.silent,
            percentFigure(bounds.low),
            percentFigure(bounds.high),
          )}{' '}
        {mean && asZero.percent !== null && (
          <>
            {words.asZero(
              { mean, known, all: projectCount },
              <Percent value={asZero.percent} composition={asZero.composition} asOf={asZero.asOf} />,
            )}{' '}
            <AsOf day={asOf} />
          </>
        )}
      </Rule>
      <Rule title={words.finished}>
        {words.finishedText(
          composition.finished,
          composition.stated,
          statedPercent === null ? null : <Percent value={statedPercent} composition={composition} asOf={asOf} />,
        )}{' '}
        <AsOf day={asOf} />
      </Rule>
      <Rule title={words.moment}>
        {words.momentText(<Day day={asOf} />, <Instant at={knownAt} />)}{' '}
        <PageLink to="/about/numbers" parameters={{ asOf, knownAt }}>
          {words.frozen}
        </PageLink>
        {forums.latest && (
          <>
            {' · '}
            <PageLink to="/about/numbers" parameters={{ at: forums.latest.code }}>
              {site.moment.atForum(site.forum(forums.latest.number, forums.latest.name))}
            </PageLink>
          </>
        )}
      </Rule>
      <Rule title={words.certified}>{words.certifiedText(coverage.pending)}</Rule>
      <Rule title={words.dropped}>{words.droppedText(dropped)}</Rule>
      <Rule title={words.sourced}>
        {words.sourcedText(data.sources.length, differing.totalCount, differing.nodes.filter(({ resolved }) => !resolved).length)}{' '}
        <PageLink to="/sources">{site.menu.sources}</PageLink> · <PageLink to="/discrepancies">{site.menu.discrepancies}</PageLink>
      </Rule>
      <Rule title={words.real}>{words.realText(data.samples.totalCount)}</Rule>
      {percent !== null && <Rule title={words.rounded}>{words.roundedText(String(percent), reckoned(percent))}</Rule>}
    </div>
  );
}

const Rule = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    <p>{children}</p>
  </section>
);

/** The day of the figures before it. */
const AsOf = ({ day }: { readonly day: string }) => (
  <span className="s q">
    ({useSite().words.moment.asOf} <Day day={day} />)
  </span>
);

/** The part that a project has in the composition, by its kind. */
const PART_OF_KIND: Readonly<Record<string, Composition>> = {
  STATED: { stated: 1, finished: 0, withoutPercent: 0, silent: 0 },
  FINISHED: { stated: 0, finished: 1, withoutPercent: 0, silent: 0 },
};

function Working({ programme }: { readonly programme: Programme }) {
  const { lang } = useSite();
  const words = numbersWords[lang];
  const { percent, composition, asOf, projectCount, percentProjects, contributions } = programme.progress;
  const mean = percent === null ? null : <Percent value={percent} composition={composition} asOf={asOf} />;
  const { nodes, totalCount } = contributions;
  return (
    <section id="working">
      <h2>{words.working}</h2>
      <p>
        {mean ? words.workingLead({ mean, known: percentProjects, all: projectCount }) : words.workingNone} {mean && <AsOf day={asOf} />}
      </p>
      {totalCount > nodes.length && <p className="q">{words.partial(nodes.length, totalCount)}</p>}
      {nodes.length > 0 && (
        <LongTable
          caption={words.working}
          columns={[words.project, words.kind, words.weight, words.percent, words.from]}
          groups={[{ title: null, rows: nodes.map((contribution) => contributionOf(contribution, words)) }]}
        />
      )}
      {mean && totalCount === nodes.length && (
        <p className="note">
          <b>{words.sum}:</b> {words.sumText(...sumsOf(nodes), mean)} <AsOf day={asOf} />
        </p>
      )}
      <DataLinks hasTable />
    </section>
  );
}

/** The sum of weight × percent and that of the weights, over the projects that are in the mean. */
function sumsOf(contributions: readonly Contribution[]): [weighted: string, weights: string] {
  const counted = contributions.filter(({ share }) => share > 0);
  const sum = (of: (contribution: Contribution) => number): string =>
    grouped(
      counted.reduce((total, each) => total + of(each), 0),
      4,
    );
  return [sum(({ weight, percent }) => Number(weight) * percent!), sum(({ weight }) => Number(weight))];
}

const contributionOf = ({ project, kind, weight, percent, share, report }: Contribution, words: (typeof numbersWords)['EN']) => ({
  key: project.code,
  head: <ProjectName {...project} />,
  cells: [
    words.kinds[kind],
    <data key="weight" className="num" value={weight}>
      {grouped(Number(weight))}
    </data>,
    percent === null || share === 0 ? (
      <span key="percent" className="q">
        {words.leftOut}
      </span>
    ) : (
      <Percent key="percent" value={percent} composition={PART_OF_KIND[kind]!} asOf={report!.asOf} />
    ),
    report ? (
      <span key="report">
        <Day day={report.asOf} precision={report.asOfPrecision} /> <Ref citation={report.citation} />
      </span>
    ) : (
      <span key="report" className="q">
        {words.notApplicable}
      </span>
    ),
  ],
});

function Over({ series }: { readonly series: Programme['progress']['series'] }) {
  const words = numbersWords[useSite().lang];
  return (
    <section>
      <h2>{words.over}</h2>
      <LongTable
        caption={words.over}
        columns={[words.year, words.counted, words.known, words.withoutPercent, words.silent]}
        groups={[
          {
            title: null,
            rows: [...series].reverse().map(({ date, projectCount, composition }) => ({
              key: date,
              head: <Day day={date} />,
              cells: [projectCount, knownOf(composition), composition.withoutPercent, composition.silent].map((count, i) => (
                <data key={i} className="num" value={count}>
                  {grouped(count)}
                </data>
              )),
            })),
          },
        ]}
      />
      <p className="q s">{words.overNote}</p>
    </section>
  );
}

function Thresholds({ data: { rounds, limits } }: { readonly data: NumbersPageQuery }) {
  const { lang } = useSite();
  const words = numbersWords[lang];
  const row = (head: string, value: ReactNode) => ({ key: head, head, cells: [<span key="value">{value}</span>] });
  const { staleAfterDays, jumpPoints, completedDays, costRatio, slippedDays } = FLAG_THRESHOLDS;
  return (
    <section>
      <h2>{words.thresholds}</h2>
      <LongTable
        caption={words.thresholds}
        columns={[words.threshold, words.value]}
        groups={[
          {
            title: null,
            rows: [
              row(words.staleAfterDays, words.days(staleAfterDays)),
              row(words.jumpPoints, words.pointsOf(jumpPoints)),
              row(words.completedDays, words.days(completedDays)),
              row(words.costRatio, words.times(costRatio)),
              row(words.slippedDays, words.days(slippedDays)),
              ...rounds.nodes.flatMap(({ code, cutOff, dueOn, verifyDueOn, certifyDueOn }) => [
                row(words.round(code), <Day day={cutOff} />),
                row(words.roundDue, <Day day={dueOn} />),
                row(words.roundVerify, <Day day={verifyDueOn} />),
                row(words.roundCertify, <Day day={certifyDueOn} />),
              ]),
            ],
          },
          {
            title: words.limits,
            rows: [
              row(words.maxCost, grouped(limits.maxCost)),
              row(words.maxPageSize, grouped(limits.maxPageSize)),
              row(words.timeout, words.seconds(limits.timeoutMs / 1000)),
              row(words.requestsPerMinute, limits.requestsPerMinute === 0 ? words.noLimit : grouped(limits.requestsPerMinute)),
            ],
          },
        ]}
      />
      <p className="q s">
        {words.roundNote} <PageLink to="/rounds">{words.toRounds}</PageLink>
      </p>
    </section>
  );
}
