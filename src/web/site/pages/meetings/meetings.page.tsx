import { joined } from '../../../../exports/table';
import { inLang } from '../../../shell/shell';
import { eventWords } from '../../components/event.words';
import { dayOf, MeetingItem, timeline, TimelineView } from '../../components/events';
import { DataLinks } from '../../components/page-data-links';
import { pageDocument } from '../../documents';
import type { MeetingsBodyQuery, MeetingsPageQuery, MeetingsPageQueryVariables, MeetingsRowsQuery } from '../../page-data';
import { Refused } from '../../refused';
import { MomentFields, PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { meetingsWords } from './meetings.words';

export const meetingsPage = sitePage<MeetingsPageQuery, MeetingsPageQueryVariables, MeetingsBodyQuery>({
  path: '/meetings',
  parameters: ['body', 'after'],
  first: {
    document: pageDocument('pages/meetings/body.graphql'),
    variables: ({ query }) => ({ body: query.get('body') ?? '', isAsked: Boolean(query.get('body')) }),
  },
  document: pageDocument('pages/meetings/meetings.graphql'),
  variables: ({ query }, { errors }, { body }) => {
    const asked = query.get('body') || null;
    if (asked !== null && !body) throw new Refused(errors.refused.body(asked));
    const ofBody = body && { body: { eq: body.code } };
    return { where: ofBody, undated: { ...ofBody, startsOn: { isNull: true } }, after: query.get('after') || null };
  },
  view: (data, site, { query }) => {
    const words = meetingsWords[site.lang];
    const { totalCount } = data.meetings;
    return {
      title: words.title,
      description: words.description(totalCount),
      jsonLd: { '@type': 'CollectionPage' },
      children: <Meetings data={data} body={query.get('body')} />,
    };
  },
  table: ({ meetings }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'name', kind: 'text' },
      { name: 'body', kind: 'text' },
      { name: 'number', kind: 'number' },
      { name: 'numberAsPrinted', kind: 'text' },
      { name: 'startsOn', kind: 'date' },
      { name: 'endsOn', kind: 'date' },
      { name: 'precision', kind: 'text' },
      { name: 'place', kind: 'text' },
      { name: 'hostMemberState', kind: 'text' },
      { name: 'inferred', kind: 'boolean' },
      { name: 'decisions', kind: 'text' },
      { name: 'sources', kind: 'text' },
    ],
    rows: meetings.nodes.map((meeting) => [
      meeting.code,
      meeting.name,
      meeting.body?.code ?? null,
      meeting.number,
      meeting.numberAsPrinted,
      meeting.startsOn,
      meeting.endsOn,
      meeting.precision,
      meeting.place,
      meeting.hostMemberState?.code ?? null,
      meeting.inferred,
      joined(meeting.decisions.map(({ code }) => code)),
      joined(meeting.citations.map(({ source }) => source.code)),
    ]),
  }),
  allRows: {
    document: pageDocument('pages/meetings/meetings-rows.graphql'),
    next: ({ meetings: { pageInfo } }: MeetingsRowsQuery) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  },
});

function Meetings({ data: { bodies, meetings, undated }, body }: { readonly data: MeetingsPageQuery; readonly body: string | null }) {
  const site = useSite();
  const words = meetingsWords[site.lang];
  const { nodes, totalCount, pageInfo } = meetings;
  const parts = timeline(nodes, ({ startsOn }) => startsOn, dayOf(site));
  const asked = body?.toUpperCase();
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{totalCount === 0 ? words.none : words.lead(totalCount, undated.totalCount)}</p>
      <form className="filter one" action={inLang(site.frameLang, '/meetings')}>
        <label>
          {words.of}
          <select name="body" defaultValue={asked ?? ''}>
            <option value="">{words.all}</option>
            {bodies.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <MomentFields />
        <button className="btn go">{words.choose}</button>
      </form>
      <TimelineView parts={parts} keyOf={({ code }) => code} item={(meeting) => <MeetingItem meeting={meeting} />} />
      {pageInfo.hasNextPage && (
        <p>
          <PageLink to="/meetings" parameters={{ body, after: pageInfo.endCursor }}>
            {eventWords[site.lang].more}
          </PageLink>
        </p>
      )}
      <p>
        <PageLink to="/decisions">{words.toDecisions}</PageLink> · <PageLink to="/calendar">{words.toCalendar}</PageLink>
      </p>
      <DataLinks hasTable />
    </>
  );
}
