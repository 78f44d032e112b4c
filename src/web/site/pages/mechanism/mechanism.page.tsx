import { joined } from '../../../../exports/table';
import { AnnualReports } from '../../components/annual-reports';
import { KnownLegend, KnownLine } from '../../components/bars';
import { ForumReports } from '../../components/forum-reports';
import { DataLinks } from '../../components/page-data-links';
import { Ref } from '../../components/sources';
import { pageDocument } from '../../documents';
import type { MechanismPageQuery, MechanismPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { annualWords } from '../annual/annual.words';
import { reportWords } from '../report/report.words';
import { mechanismWords } from './mechanism.words';
import { type Branch, reportTree } from './report-tree';

type Body = MechanismPageQuery['bodies'][number];

export const mechanismPage = sitePage<MechanismPageQuery, MechanismPageQueryVariables>({
  path: '/mechanism',
  document: pageDocument('pages/mechanism/mechanism.graphql'),
  view: (data, site) => {
    const words = mechanismWords[site.lang];
    return { title: words.title, description: words.description(data.bodies.length), children: <Mechanism {...data} /> };
  },
  table: ({ bodies }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'name', kind: 'text' },
      { name: 'kind', kind: 'text' },
      { name: 'reportsTo', kind: 'text' },
      { name: 'projects', kind: 'number' },
      { name: 'finished', kind: 'number' },
      { name: 'stated', kind: 'number' },
      { name: 'withoutPercent', kind: 'number' },
      { name: 'silent', kind: 'number' },
      { name: 'statedPercent', kind: 'number' },
      { name: 'percent', kind: 'number' },
      { name: 'newestReport', kind: 'date' },
    ],
    rows: bodies.map(({ code, name, kind, reportsTo, progress }) => [
      code,
      name,
      kind,
      joined(reportsTo.map((body) => body.code)),
      progress.projectCount,
      progress.composition.finished,
      progress.composition.stated,
      progress.composition.withoutPercent,
      progress.composition.silent,
      progress.statedPercent,
      progress.percent,
      progress.freshness.newest,
    ]),
  }),
});

function Mechanism({ bodies, memberStates }: MechanismPageQuery) {
  const { lang, forums } = useSite();
  const words = mechanismWords[lang];
  const { latest } = forums;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(bodies.length)}</p>
      <p className="note">{words.notAdditive}</p>
      <KnownLegend />
      <section>
        <h2>{words.tree}</h2>
        <Branches branches={reportTree(bodies)} />
        <DataLinks hasTable />
      </section>
      {latest && (
        <section className="ways">
          <h2>{reportWords[lang].ofForum(latest.name)}</h2>
          <ForumReports forum={latest.code} memberStates={memberStates} />
        </section>
      )}
      <section className="ways">
        <h2>{annualWords[lang].links}</h2>
        <AnnualReports />
      </section>
    </>
  );
}

/** Bodies with those below them, as nested lists. */
function Branches({ branches }: { readonly branches: readonly Branch<Body>[] }) {
  if (branches.length === 0) return null;
  return (
    <ul className="tree">
      {branches.map(({ body, below }) => (
        <li key={body.code}>
          <Node body={body} />
          <Beside parent={body} forums={below.map((branch) => branch.body).filter(({ kind }) => kind === 'FORUM')} />
          <Branches branches={below} />
        </li>
      ))}
    </ul>
  );
}

/** Of forums that report to the same body it has to be said that neither reports to the other: a list does not show it. */
function Beside({ parent, forums }: { readonly parent: Body; readonly forums: readonly Body[] }) {
  const { lang } = useSite();
  if (forums.length < 2) return null;
  return (
    <p className="s q">
      {mechanismWords[lang].beside(
        forums.map(({ name }) => name),
        parent.name,
      )}
    </p>
  );
}

function Node({ body }: { readonly body: Body }) {
  const words = mechanismWords[useSite().lang];
  const { code, name, kind, progress, citations } = body;
  const Heading = kind === 'FORUM' ? 'h3' : 'h4';
  return (
    <div className="node">
      <div>
        <Heading>
          <PageLink to={`/bodies/${code}`}>{name}</PageLink>
        </Heading>
        <p className="s q">
          <span className="code">{code}</span> · <Parents body={body} />
          {progress.projectCount > 0 && progress.freshness.newest === null && <> · {words.noneStated}</>}
          <Ref citation={citations[0]} />
        </p>
      </div>
      <div>
        <KnownLine progress={progress} />
      </div>
    </div>
  );
}

/** Whom a body reports to, in words. */
function Parents({ body: { reportsTo } }: { readonly body: Body }) {
  const words = mechanismWords[useSite().lang];
  if (reportsTo.length === 0) return <>{words.top}</>;
  return (
    <>
      {words.reportsTo(
        reportsTo.map(({ code, name }, i) => (
          <span key={code}>
            {i > 0 && ' · '}
            <PageLink to={`/bodies/${code}`}>{name}</PageLink>
          </span>
        )),
      )}
    </>
  );
}
