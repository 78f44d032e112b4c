import { beginningInBangkok, isDay, PROGRAMME_START } from '../../../../domain/days';
import { dayText } from '../../../../i18n/date-text';
import { Day } from '../../../components/days';
import { render } from '../../../components/render';
import { inLang } from '../../../shell/shell';
import type { Feed } from '../../atom';
import { changeName, WhatChanged } from '../../components/change-list';
import { dayOf } from '../../components/events';
import { DataLinks } from '../../components/page-data-links';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { ChangesPageQuery, ChangesPageQueryVariables, ChangesSinceQuery, MovedFragment } from '../../page-data';
import { Refused } from '../../refused';
import { PageLink, type Site, SiteProvider, useSite, withParameters } from '../../site';
import { type Address, sitePage } from '../../site-page';
import { provinceWords } from '../province/province.words';
import { ChangesByGroup } from './change-groups';
import { changesWords } from './changes.words';

/** What an address asks for; null = it does not say. */
interface Asked {
  readonly since: string | null;
  readonly province: string | null;
  readonly project: string | null;
}

const askedOf = ({ query }: Address): Asked => {
  const code = (name: string): string | null => query.get(name)?.toUpperCase() || null;
  return { since: code('since'), province: code('province'), project: code('project') };
};

export const changesPage = sitePage<ChangesPageQuery, ChangesPageQueryVariables, ChangesSinceQuery>({
  path: '/changes',
  parameters: ['since', 'province', 'project'],
  first: {
    document: pageDocument('pages/changes/since.graphql'),
    variables: (address, { forums }) => {
      const code = askedOf(address).since ?? forums.since?.code ?? null;
      return { code: code ?? '', isAsked: code !== null && !isDay(code) };
    },
  },
  document: pageDocument('pages/changes/changes.graphql'),
  variables: (address, site, { meeting }) => {
    const { since, province, project } = askedOf(address);
    const { refused } = site.errors;
    if (province !== null && project !== null) throw new Refused(refused.provinceOrProject);
    const day = since !== null && isDay(since) ? since : meeting ? meeting.startsOn : PROGRAMME_START;
    if (since !== null && !isDay(since) && !meeting) throw new Refused(refused.since(since));
    if (day === null) throw new Refused(refused.sinceNoDay(meeting!.name));
    const today = dayOf(site);
    if (day > today) throw new Refused(refused.sinceLater(dayText(day, site.frameLang), dayText(today, site.frameLang)));
    return {
      fromDay: meeting ? null : day,
      sinceMeeting: meeting?.code ?? null,
      province: province ?? '',
      project: project ?? '',
      ofProvince: province !== null,
      ofProject: project !== null,
      ofAll: province === null && project === null,
      code: meeting?.code ?? '',
      hasMeeting: Boolean(meeting),
    };
  },
  view: (data, site, address) => {
    const told = toldIn(data, site);
    if (!told) throw new Refused(unknownIn(askedOf(address), site));
    const { title, moved, feed } = { ...told, feed: feedPath(site, askedOf(address)) };
    return {
      title,
      description: changesWords[site.lang].description(title, moved.changes.length),
      feed,
      children: <Changes data={data} asked={askedOf(address)} told={told} feed={feed} />,
    };
  },
  table: (data, site) => ({
    columns: [
      { name: 'project', kind: 'text' },
      { name: 'name', kind: 'text' },
      { name: 'kind', kind: 'text' },
      { name: 'subject', kind: 'text' },
      { name: 'before', kind: 'text' },
      { name: 'after', kind: 'text' },
      { name: 'beforePrecision', kind: 'text' },
      { name: 'afterPrecision', kind: 'text' },
      { name: 'source', kind: 'text' },
    ],
    rows: toldIn(data, site)!.moved.changes.map((change) => [
      change.project.code,
      change.project.name,
      change.kind,
      change.subject,
      change.before,
      change.after,
      change.beforePrecision,
      change.afterPrecision,
      change.citation?.source.code ?? null,
    ]),
  }),
  feed: (data, site) => feedOf(toldIn(data, site)!, site),
});

/** What the page tells: of all, of a province or of a project. */
interface Told {
  readonly title: string;
  readonly moved: MovedFragment;
  readonly isProject: boolean;
}

/** What an address asks for that there is not. */
const unknownIn = ({ province, project }: Asked, { errors: { refused } }: Site): string =>
  province === null ? refused.project(project!) : refused.province(province);

/** Null where there is no such province or project. */
function toldIn({ all, province, project, meeting }: ChangesPageQuery, site: Site): Told | null {
  const words = changesWords[site.lang];
  const moved = (all ?? province ?? project)?.progress;
  if (!moved) return null;
  const since = meeting ? words.forum(nameOf(meeting, site)) : dayText(moved.comparison.since, site.lang);
  const place = province ? provinceWords[site.lang].named(province.kind, province.name) : null;
  return {
    title: project ? words.ofProject(project.name, since) : words.title(place, since),
    moved,
    isProject: Boolean(project),
  };
}

const nameOf = (
  { code, number, name }: { readonly code: string; readonly number: number | null; readonly name: string },
  { words }: Site,
): string => (code.startsWith('CMGF-') && !code.startsWith('CMGF-R') ? words.forum(number, name) : name);

/** The address of the feed that tells the same. */
const feedPath = ({ moment }: Site, { since, province, project }: Asked): string =>
  withParameters('/changes.atom', { since, province, project, ...moment.parameters });

/** How many projects had a percent then: those of now without those that joined, and with those that left. */
const knownThen = ({ percentProjects, comparison }: MovedFragment): number =>
  percentProjects - comparison.joined.length + comparison.left.length;

interface ChangesProps {
  readonly data: ChangesPageQuery;
  readonly asked: Asked;
  readonly told: Told;
  readonly feed: string;
}

function Changes({ data, asked, told: { title, moved, isProject }, feed }: ChangesProps) {
  const site = useSite();
  const words = changesWords[site.lang];
  const { comparison, changes, projectCount, percentProjects, asOf } = moved;
  const then = knownThen(moved);
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">
        {projectCount === 0
          ? words.noProjects
          : isProject
            ? words.leadOne(percentProjects > 0, then > 0)
            : words.lead(projectCount, percentProjects, then)}
      </p>
      <p className="s q">{words.between(<Day day={comparison.since} />, <Day day={asOf} />)}</p>
      {comparison.joined.length > 0 && !isProject && <Named title={words.joined} projects={comparison.joined} />}
      {comparison.left.length > 0 && !isProject && <Named title={words.left} projects={comparison.left} />}
      <Since meetings={data.meetings.nodes} asked={asked} current={data.meeting?.code ?? null} />
      {changes.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p className="s q">{site.words.changeList.unknownMeans(<Day day={comparison.since} />)}</p>
      )}
      <ChangesByGroup changes={changes} heading="h2" />
      <DataLinks hasTable feed={feed} />
    </>
  );
}

function Named({ title, projects }: { readonly title: string; readonly projects: MovedFragment['comparison']['joined'] }) {
  return (
    <p>
      {title}{' '}
      {projects.map(({ code, name }, i) => (
        <span key={code}>
          {i > 0 && ' · '}
          <PageLink to={`/projects/${code}`}>
            <RecordText>{name}</RecordText>
          </PageLink>
        </span>
      ))}
    </p>
  );
}

/** The meetings since which changes can be told, the latest first. */
function Since({
  meetings,
  asked,
  current,
}: {
  readonly meetings: ChangesPageQuery['meetings']['nodes'];
  readonly asked: Asked;
  readonly current: string | null;
}) {
  const site = useSite();
  const words = changesWords[site.lang];
  return (
    <nav aria-label={words.choose}>
      <ul className="chips">
        {meetings.map((meeting) => (
          <li key={meeting.code}>
            {meeting.code === current ? (
              <strong>{nameOf(meeting, site)}</strong>
            ) : (
              <PageLink to="/changes" parameters={{ ...asked, since: meeting.code }}>
                {nameOf(meeting, site)}
              </PageLink>
            )}
          </li>
        ))}
        {(asked.province !== null || asked.project !== null) && (
          <li>
            <PageLink to="/changes" parameters={{ since: asked.since }}>
              {words.all}
            </PageLink>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The changes for feed readers. Each is dated by its document; where no day of issue is known, by the day since which changes are told. */
function feedOf({ title, moved }: Told, site: Site): Feed {
  const words = changesWords[site.lang];
  const sinceThen = beginningInBangkok(moved.comparison.since);
  const entries = moved.changes.map((change) => {
    const { project, kind, subject, before, after, citation } = change;
    const issuedOn = citation?.source.issuedOn;
    return {
      key: ['change', project.code, kind, subject, before ?? '', after ?? ''].map(encodeURIComponent).join('/'),
      title: words.entry(project.name, changeName(change, site)),
      address: site.origin + inLang(site.lang, `/projects/${project.code}`),
      updated: issuedOn ? beginningInBangkok(issuedOn) : sinceThen,
      content: render(
        <SiteProvider site={site}>
          <WhatChanged change={change} />
          {citation && ` (${citation.source.title})`}
        </SiteProvider>,
      ),
    };
  });
  return {
    title: words.feedTitle(title),
    updated: new Date(Math.max(sinceThen.getTime(), ...entries.map(({ updated }) => updated.getTime()))),
    entries,
  };
}
