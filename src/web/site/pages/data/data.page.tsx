import { grouped } from '../../../../i18n/numbers';
import { CardsTable } from '../../../components/cards-table';
import { Day, Instant } from '../../../components/days';
import { inLang } from '../../../shell/shell';
import { CATALOG } from '../../catalog';
import { AnnualReports } from '../../components/annual-reports';
import { ForumReports } from '../../components/forum-reports';
import { DataLinks } from '../../components/page-data-links';
import { pageDocument } from '../../documents';
import type { DataPageQuery, DataPageQueryVariables } from '../../page-data';
import { PageLink, useSite, withParameters } from '../../site';
import { sitePage } from '../../site-page';
import { annualWords } from '../annual/annual.words';
import { reportWords } from '../report/report.words';
import { dataWords } from './data.words';
import { snippets } from './snippets';
import { type TableName, WHOLE_TABLES } from './whole-tables';

const FORMATS = { csv: 'CSV', xlsx: 'Excel', jsonl: 'JSON Lines', geojson: 'GeoJSON' } as const;

export const dataPage = sitePage<DataPageQuery, DataPageQueryVariables>({
  path: '/data',
  document: pageDocument('pages/data/data.graphql'),
  view: (data, { lang }) => ({
    title: dataWords[lang].title,
    description: dataWords[lang].description,
    jsonLd: { '@type': 'DataCatalog' },
    children: <OpenData data={data} />,
  }),
});

function OpenData({ data }: { readonly data: DataPageQuery }) {
  const { lang, words: site, origin, forums } = useSite();
  const words = dataWords[lang];
  const { latest } = forums;
  const { api } = snippets(origin);
  const { maxCost, maxPageSize, timeoutMs, requestsPerMinute } = data.limits;
  return (
    <>
      <h1>{words.title}</h1>
      <section className="read" id="licence">
        <h2>{words.licence}</h2>
        <p>{words.licenceCode}</p>
        <p>{words.licenceData(<PageLink to="/sources">{site.menu.sources}</PageLink>)}</p>
      </section>
      <WholeTables data={data} />
      {latest && (
        <section className="read">
          <h2>{reportWords[lang].ofForum(latest.name)}</h2>
          <ForumReports forum={latest.code} memberStates={data.memberStates} />
        </section>
      )}
      <section className="read">
        <h2>{annualWords[lang].links}</h2>
        <AnnualReports />
      </section>
      <section className="read">
        <h2>{words.thisPage}</h2>
        <p>{words.thisPageText}</p>
        <DataLinks />
      </section>
      <section>
        <h2>{words.api}</h2>
        <p>{words.apiText}</p>
        <pre className="code">{api}</pre>
        <p className="read">
          {words.limitsText(grouped(maxCost), grouped(maxPageSize), timeoutMs / 1000)}{' '}
          {requestsPerMinute > 0 && words.perMinute(grouped(requestsPerMinute))}
        </p>
        <p>
          <a href="/explorer">{words.explorer}</a> · <a href="/schema.graphql">{words.schema}</a>
        </p>
      </section>
      <Tools origin={origin} />
      <section className="read">
        <h2>{words.follow}</h2>
        <p>
          <a href={inLang(lang, '/changes.atom')}>{words.feed}</a> · <a href={`/calendar.ics?lang=${lang}`}>{words.calendar}</a>
        </p>
        <p>{words.stream}</p>
        <h2>{words.partners}</h2>
        <p>{words.federation}</p>
        <h2>{words.policy}</h2>
        <p>{words.policyText}</p>
      </section>
    </>
  );
}

/** How many rows a table has; undefined = the API counts none, or not all of them. */
const RowCount = ({ count }: { readonly count: number | undefined }) =>
  count === undefined ? (
    <span className="q">{dataWords[useSite().lang].notCounted}</span>
  ) : (
    <data className="num" value={count}>
      {grouped(count)}
    </data>
  );

function WholeTables({ data }: { readonly data: DataPageQuery }) {
  const { lang, moment } = useSite();
  const words = dataWords[lang];
  const isPast = moment.basis !== null;
  const { asOf, knownAt } = data.programme!.progress;
  const [change] = data.changes.nodes;
  const { nodes, totalCount } = data.projects;
  const ofProjects = (fact: 'costs' | 'schedules'): number | undefined =>
    nodes.length < totalCount ? undefined : nodes.reduce((sum, project) => sum + project[fact].length, 0);
  const rows: Readonly<Record<TableName, number | undefined>> = {
    projects: totalCount,
    reports: data.reports.totalCount,
    provinces: data.provinces.totalCount,
    observations: data.indicators.reduce((sum, { observations }) => sum + observations.totalCount, 0),
    costs: ofProjects('costs'),
    schedules: ofProjects('schedules'),
    meetings: data.meetings.totalCount,
    decisions: data.decisions.totalCount,
    actions: data.actionItems.totalCount,
    discrepancies: data.discrepancies.totalCount,
    corridors: undefined,
    contributions: undefined,
  };
  return (
    <section>
      <h2>{words.tables}</h2>
      <p className="read">
        {words.tablesText(change ? <Instant at={change.changedAt} /> : null)} {isPast && words.pastText}
      </p>
      <CardsTable
        caption={words.tables}
        columns={[words.table, words.rows, words.asOf, words.files]}
        groups={[
          {
            title: null,
            rows: (Object.keys(WHOLE_TABLES) as TableName[]).map((name) => ({
              key: name,
              head: words.names[name],
              cells: [
                <RowCount key="rows" count={rows[name]} />,
                <Day key="day" day={asOf} />,
                <span key="files">
                  {WHOLE_TABLES[name].map((format, i) => (
                    <span key={format}>
                      {i > 0 && ' · '}
                      <a href={withParameters(`/export/${name}.${format}`, isPast ? { asOf, knownAt } : {})}>{FORMATS[format]}</a>
                    </span>
                  ))}
                  {' · '}
                  <a className="n" href={withParameters(`/export/${name}.csv.sha256`, { asOf, knownAt })}>
                    {words.checksum}
                  </a>
                </span>,
              ],
            })),
          },
        ]}
      />
      <h3>{words.registers}</h3>
      <ul>
        <li>
          <a href={withParameters('/export/iati-activities.xml', isPast ? { asOf, knownAt } : {})}>{words.iati}</a>
        </li>
        <li>
          <a href="/export/datapackage.json">{words.dataPackage}</a>
        </li>
        <li>
          <a href={CATALOG.path}>{words.catalog}</a>
        </li>
      </ul>
      <h3>{words.options}</h3>
      <dl className="facts">
        {words.optionsList.map(([option, meaning]) => (
          <div key={option}>
            <dt className="code">?{option}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="q s">{words.optionsNote}</p>
    </section>
  );
}

function Tools({ origin }: { readonly origin: string }) {
  const words = dataWords[useSite().lang];
  const { powerQuery, r, python } = snippets(origin);
  return (
    <section>
      <h2>{words.tools}</h2>
      {[
        [words.excel, powerQuery],
        [words.r, r],
        [words.python, python],
      ].map(([title, text]) => (
        <div key={title}>
          <p className="read">{title}</p>
          <pre className="code">{text}</pre>
        </div>
      ))}
    </section>
  );
}
