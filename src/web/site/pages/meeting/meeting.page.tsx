import { FORUM } from '../../../../domain/forum';
import { listText } from '../../../../i18n/list-text';
import { Day, Days, daysText, Instant } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { KnownBar } from '../../components/bars';
import { Differences } from '../../components/differing';
import { eventWords } from '../../components/event.words';
import { CancelledTag, DecisionItem } from '../../components/events';
import { ForumReports } from '../../components/forum-reports';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { PercentBlock } from '../../components/percent-block';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { Title } from '../../components/title';
import { pageDocument } from '../../documents';
import { momentOfMeeting } from '../../moment';
import type { MeetingDayQuery, MeetingPageQuery, MeetingPageQueryVariables } from '../../page-data';
import { atMoment, PageLink, SiteProvider, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { reportWords } from '../report/report.words';
import { surveyWords } from '../survey/survey.words';
import { meetingWords } from './meeting.words';
import { AgendaAndPapers, Minutes, WhoTookPart } from './proceedings';
import { Run } from './run';

type Meeting = NonNullable<MeetingPageQuery['meeting']>;

export const meetingPage = sitePage<MeetingPageQuery, MeetingPageQueryVariables, MeetingDayQuery>({
  path: '/meetings/:code',
  each: 'meetings',
  first: { document: pageDocument('pages/meeting/meeting-day.graphql'), variables: ({ params }) => ({ code: params.code }) },
  document: pageDocument('pages/meeting/meeting.graphql'),
  variables: ({ params }, { today }, { meeting }) => ({
    code: params.code!,
    hasDay: meeting !== null && meeting.startsOn !== null && meeting.startsOn <= today,
    then: { atMeeting: params.code! },
  }),
  view: (data, site) => {
    const { meeting } = data;
    if (!meeting) return null;
    const { name, startsOn, endsOn, place, code } = meeting;
    const day = daysText(meeting, site.lang);
    return {
      title: name,
      description: meetingWords[site.lang].description(name, day, place),
      crumbs: [{ path: '/meetings', text: site.words.menu.meetings }],
      jsonLd: {
        '@type': 'Event',
        name,
        identifier: code,
        ...(startsOn !== null && { startDate: startsOn, endDate: endsOn }),
        ...(place !== null && { location: place }),
      },
      children: <MeetingView data={data} meeting={meeting} />,
    };
  },
});

function MeetingView({ data, meeting }: { readonly data: MeetingPageQuery; readonly meeting: Meeting }) {
  const site = useSite();
  const words = meetingWords[site.lang];
  const { name, inferred, status, decisions, proceedings, discrepancies, citations } = meeting;
  return (
    <>
      <p className="q">
        <Days {...meeting} />
        {inferred && (
          <>
            {' '}
            <span className="tag info">{eventWords[site.lang].inferred}</span>
          </>
        )}
        <CancelledTag status={status} />
      </p>
      <Title>{name}</Title>
      <section className="cols">
        <div className="c7">
          <h2>{words.decisions}</h2>
          <Part of={decisions}>
            {(known) =>
              known.length === 0 ? (
                <p className="q">{words.noDecisions}</p>
              ) : (
                <ul className="ba">
                  {known.map((decision) => (
                    <li key={decision.code}>
                      <DecisionItem decision={decision} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Part>
          <AgendaAndPapers proceedings={proceedings} />
          <Week meeting={meeting} />
        </div>
        <div className="c5">
          <Facts meeting={meeting} memberStates={data.memberStates} />
          <WhoTookPart proceedings={proceedings} />
          <EarlierVersions meeting={meeting} />
        </div>
      </section>
      <Minutes proceedings={proceedings} />
      <Part of={meeting.processRun}>{(run) => run && <Run run={run} forum={meeting.code} />}</Part>
      <Then data={data} meeting={meeting} />
      <section className="cols">
        <div className="c6">
          <Differences differences={discrepancies} />
        </div>
        <div className="c6">
          <h2>{words.documents}</h2>
          {citations.length === 0 ? (
            <p className="q">{words.noDocuments}</p>
          ) : (
            <ul>
              {citations.map((citation, i) => (
                <li key={i}>
                  <RecordText>{citation.source.title}</RecordText>
                  {citation.locator && (
                    <span className="q">
                      {' '}
                      (<RecordText>{citation.locator}</RecordText>)
                    </span>
                  )}
                  <Ref citation={citation} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <DataLinks />
    </>
  );
}

function Facts({ meeting, memberStates }: { readonly meeting: Meeting } & Pick<MeetingPageQuery, 'memberStates'>) {
  const { lang, words: site, forums } = useSite();
  const [words, events] = [meetingWords[lang], eventWords[lang]];
  const { code, body, number, numberAsPrinted, aliases, place, province, hostMemberState, hostOrganisation, chair, participants } = meeting;
  return (
    <>
      <h2>{words.facts}</h2>
      <dl className="facts">
        {body && (
          <Fact name={words.body}>
            <PageLink to={`/bodies/${body.code}`}>{body.name}</PageLink>
          </Fact>
        )}
        {(body || number !== null) && (
          <Fact name={words.number}>
            {number ?? <span className="q">{events.numberUnknown}</span>}
            {numberAsPrinted && (
              <>
                <br />
                <span className="q">{words.printedAs(numberAsPrinted)}</span>
              </>
            )}
          </Fact>
        )}
        <Fact name={words.days}>
          <Days {...meeting} />
        </Fact>
        {meeting.survey && (
          <Fact name={surveyWords[lang].title}>
            <PageLink to={`/survey/${code}`}>{surveyWords[lang].states[meeting.survey.state]}</PageLink>
          </Fact>
        )}
        <Fact name={words.place}>
          {place === null && <span className="q">{site.unknown}</span>}
          {place !== null && !province && <RecordText>{place}</RecordText>}
          {place !== null && province && (
            <PageLink to={`/provinces/${province.code}`}>
              <RecordText>{place}</RecordText>
            </PageLink>
          )}
        </Fact>
        {hostMemberState && (
          <Fact name={words.host}>
            <PageLink to={`/countries/${hostMemberState.code}`}>{hostMemberState.name}</PageLink>
          </Fact>
        )}
        {hostOrganisation && (
          <Fact name={words.hostOrganisation}>
            <RecordText>{hostOrganisation.name}</RecordText>
          </Fact>
        )}
        {chair && (
          <Fact name={words.chair}>
            <PageLink to={`/countries/${chair.code}`}>{chair.name}</PageLink>
          </Fact>
        )}
        {(participants.length > 0 || meeting.proceedings.participants.length === 0) && (
          <Fact name={words.participants}>
            {participants.length === 0 ? (
              <span className="q">{words.participantsUnknown}</span>
            ) : (
              <RecordText>{listText(participants, lang)}</RecordText>
            )}
          </Fact>
        )}
        {aliases.length > 0 && (
          <Fact name={words.aliases}>
            {aliases.map((alias, i) => (
              <span key={alias}>
                {i > 0 && <br />}
                <RecordText>{alias}</RecordText>
              </span>
            ))}
          </Fact>
        )}
      </dl>
      {body && (
        <p>
          <PageLink to={`/report/${body.code}/${code}`}>{reportWords[lang].link}</PageLink>
        </p>
      )}
      {code.startsWith('CMGF-') && meeting.startsOn !== null && (
        <p>
          <a className="btn" href={`/briefing?lang=${lang}`}>
            {words.brief}
          </a>
        </p>
      )}
      {meeting.startsOn !== null && body?.code === FORUM && meeting.startsOn >= (forums.latest?.startsOn ?? '') && (
        <ForumReports forum={code} memberStates={memberStates} />
      )}
    </>
  );
}

/** How the meeting stood before it was moved or cancelled, and why that was. */
function EarlierVersions({ meeting: { earlierVersions, changeReason, statedBy } }: { readonly meeting: Meeting }) {
  const { lang, words: site } = useSite();
  const words = meetingWords[lang];
  if (earlierVersions.length === 0) return null;
  return (
    <>
      <h2>{words.earlier}</h2>
      {changeReason && (
        <p>
          {words.reason} <RecordText>{changeReason}</RecordText>
          {statedBy && (
            <span className="q">
              {' '}
              (<RecordText>{statedBy.name}</RecordText>)
            </span>
          )}
        </p>
      )}
      <ol className="line">
        {earlierVersions.map((version) => (
          <li key={version.version}>
            <Days {...version} />
            <CancelledTag status={version.status} />
            <br />
            {version.place === null ? <span className="q">{site.unknown}</span> : <RecordText>{version.place}</RecordText>}
            <br />
            <span className="s q">
              {words.until} <Instant at={version.replacedAt} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Week({ meeting: { code, week } }: { readonly meeting: Meeting }) {
  const words = meetingWords[useSite().lang];
  const others = week?.meetings.filter((other) => other.code !== code) ?? [];
  return (
    <>
      <h2>{words.week}</h2>
      {week && (
        <p className="q">
          <Days {...week} />
          {week.citations.slice(0, 1).map((citation) => (
            <Ref key={citation.source.code} citation={citation} />
          ))}
        </p>
      )}
      {others.length === 0 ? (
        <p className="q">{words.noWeek}</p>
      ) : (
        <ol className="line">
          {others.map((other) => (
            <li key={other.code}>
              <Days {...other} />
              <br />
              <PageLink to={`/meetings/${other.code}`}>
                <RecordText>{other.name}</RecordText>
              </PageLink>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** The figures as they stood when the meeting began; the links below lead to the same moment. */
function Then({ data, meeting }: { readonly data: MeetingPageQuery; readonly meeting: Meeting }) {
  const site = useSite();
  const words = meetingWords[site.lang];
  const { code, name, startsOn, precision } = meeting;
  return (
    <section>
      <h2>{words.then}</h2>
      {!data.then ? (
        <p className="q">{startsOn === null ? words.noDay : words.comingNote}</p>
      ) : (
        <Part of={data.then.progress}>
          {(progress) => (
            <SiteProvider site={atMoment(site, momentOfMeeting({ code, name, startsOn }))}>
              <p className="s q">
                {words.thenNote(<Day day={progress.asOf} />, <Instant at={progress.knownAt} />)}
                {progress.reconstructed && ` ${words.reconstructed}`}
                {precision !== 'DAY' && ` ${words.firstDayOnly}`}
              </p>
              {progress.projectCount === 0 ? (
                <p>{words.noProjectsThen}</p>
              ) : (
                <>
                  <KnownBar composition={progress.composition} statedPercent={progress.statedPercent} list={{}} />
                  <div className="cols">
                    <div className="c7">
                      <PercentBlock progress={progress} working={site.href('/bodies/CMGF', { at: code })} />
                    </div>
                  </div>
                </>
              )}
              <p>
                <PageLink to="/">{words.wholeSite}</PageLink>
              </p>
            </SiteProvider>
          )}
        </Part>
      )}
    </section>
  );
}
