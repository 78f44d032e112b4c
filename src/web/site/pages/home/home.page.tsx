import { daysLater } from '../../../../domain/days';
import { Day } from '../../../components/days';
import { StillMap } from '../../components/area-map';
import { KnownBar, StageBar } from '../../components/bars';
import { ChangeList } from '../../components/change-list';
import { byCountry, drawnArea } from '../../components/mapped-areas';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { PercentBlock } from '../../components/percent-block';
import { Percent, RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { HomePageQuery, HomePageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { homeWords } from './home.words';

/** How far ahead the page looks for dates, in days. */
const AHEAD = 400;

/** The most changes and dates that the page shows. */
const [CHANGES, DATES] = [5, 4];

export const homePage = sitePage<HomePageQuery, HomePageQueryVariables>({
  path: '/',
  document: pageDocument('pages/home/home.graphql'),
  variables: (_address, { today }) => ({ until: daysLater(today, AHEAD) }),
  view: (data, site) => {
    const { progress } = data.body!;
    const words = homeWords[site.lang];
    const { finished, stated } = progress.composition;
    return {
      title: words.title,
      description: words.description(progress.projectCount, finished + stated),
      jsonLd: { '@type': 'WebSite' },
      children: <Home data={data} />,
    };
  },
});

function Home({ data }: { readonly data: HomePageQuery }) {
  const site = useSite();
  const words = homeWords[site.lang];
  const { progress } = data.body!;
  const { composition, projectCount, statedPercent, asOf } = progress;
  const known = composition.finished + composition.stated;
  return (
    <>
      <h1>{words.heading(projectCount, known)}</h1>
      <p className="lead">
        {words.lead(
          known,
          composition.finished,
          composition.stated,
          statedPercent === null ? null : <Percent value={statedPercent} composition={composition} asOf={asOf} />,
          projectCount - known,
        )}
      </p>
      <KnownBar composition={composition} statedPercent={statedPercent} list={{}} />
      <section className="cols">
        <div className="c7">
          <PercentBlock progress={progress} working={`${site.href('/bodies/LS')}#working`} />
        </div>
        <div className="c5">
          <figure>
            <Part of={data.provinces}>
              {({ nodes }) => (
                <PageLink to="/map">
                  <StillMap
                    view="programme"
                    label={words.toMap}
                    areas={byCountry(nodes, site.lang).flatMap(({ areas }) => areas.map(drawnArea))}
                  />
                </PageLink>
              )}
            </Part>
            <figcaption>
              <PageLink to="/map">{words.toMap}</PageLink> <small className="block q">{site.words.map.caption}</small>
            </figcaption>
          </figure>
        </div>
      </section>
      <section>
        <h2>{site.words.stages.title}</h2>
        <StageBar byStage={progress.byStage} list={{}} />
      </section>
      <section className="cols">
        <div className="c6">
          <Changes changes={progress.changes} />
        </div>
        <div className="c6">
          <h2>{words.meetings}</h2>
          <Part of={data.past && data.coming && { past: data.past, coming: data.coming }}>{(dates) => <Meetings {...dates} />}</Part>
          <p>
            <PageLink to="/calendar">{words.wholeCalendar}</PageLink> · <a href={`/calendar.ics?lang=${site.lang}`}>{words.subscribe}</a>
          </p>
        </div>
      </section>
      <Doors />
      <DataLinks />
    </>
  );
}

function Changes({ changes }: { readonly changes: NonNullable<HomePageQuery['body']>['progress']['changes'] }) {
  const site = useSite();
  const words = homeWords[site.lang];
  const { since } = site.forums;
  if (!since) return null;
  return (
    <>
      <h2>{words.changes(site.words.forum(since.number, since.name))}</h2>
      <Part of={changes}>
        {(known) => (
          <>
            <p className="q s">{words.changesNote(<Day day={since.startsOn} />, known.length)}</p>
            <ChangeList changes={known.slice(0, CHANGES)} />
            <p>
              <PageLink to="/changes" parameters={{ since: since.code }}>
                {words.allChanges(known.length)}
              </PageLink>
            </p>
          </>
        )}
      </Part>
    </>
  );
}

function Meetings({ past, coming }: Required<Pick<HomePageQuery, 'past' | 'coming'>>) {
  const words = homeWords[useSite().lang];
  const dates = coming.filter(({ category }) => category !== 'PROJECT_END').slice(0, DATES);
  return (
    <>
      <ol className="line">
        {[...past.nodes].reverse().map(({ code, name, startsOn, precision, place, decisions }) => (
          <li key={code}>
            {startsOn && <Day day={startsOn} precision={precision} />}
            <br />
            <PageLink to={`/meetings/${code}`}>
              <RecordText>{name}</RecordText>
            </PageLink>{' '}
            {place && <RecordText>{place}</RecordText>}
            {decisions.length === 0 && (
              <>
                <br />
                <span className="q">{words.noResult}</span>
              </>
            )}
          </li>
        ))}
        {dates.map(({ category, code, date, title, meeting }, i) => (
          <li key={`${category} ${code} ${date}`} className={i === 0 ? 'now' : undefined}>
            <Day day={date} />
            <br />
            {meeting ? <PageLink to={`/meetings/${meeting.code}`}>{title}</PageLink> : title}
          </li>
        ))}
      </ol>
      {!dates.some(({ category }) => category === 'MEETING') && <p className="q">{words.notAnnounced}</p>}
    </>
  );
}

function Doors() {
  const words = homeWords[useSite().lang];
  return (
    <section>
      <h2>{words.doors}</h2>
      <ul className="doors">
        <li>
          <h3>{words.governors}</h3>
          <p>
            <PageLink to="/map">{words.chooseProvince}</PageLink>
            {words.governorsText}
          </p>
        </li>
        <li>
          <h3>{words.press}</h3>
          <p>
            <PageLink to="/press">{words.citation}</PageLink>
            {words.pressText}
          </p>
        </li>
        <li>
          <h3>{words.analysts}</h3>
          <p>
            <PageLink to="/data">{words.tables}</PageLink>
            {words.analystsText}
          </p>
        </li>
      </ul>
    </section>
  );
}
