import type { ReactNode } from 'react';
import { isClosed } from '../../../domain/action-follow-up';
import { type Day as DayText, daysBetween } from '../../../domain/days';
import { ageText } from '../../../i18n/age-text';
import { yearsText } from '../../../i18n/date-text';
import { textsIn } from '../../../i18n/dictionaries';
import type { TableGroup } from '../../components/cards-table';
import { Day, Days } from '../../components/days';
import { Fold, LONG_FROM } from '../../components/fold';
import type { ListedActionFragment, ListedDecisionFragment, ListedMeetingFragment } from '../page-data';
import { PageLink, type Site, useSite } from '../site';
import { eventWords } from './event.words';
import { Ref } from './sources';
import { RecordText } from './text';

/** The day that tells what is past on a page: that of its moment. */
export const dayOf = ({ moment, today }: Site): DayText => moment.asOf ?? today;

/** Things that happened, in the parts of a timeline. */
export interface Timeline<T> {
  /** After the day of the page, the next first. */
  readonly coming: readonly T[];
  /** By year, the newest first. */
  readonly years: readonly { readonly year: string; readonly items: readonly T[] }[];
  readonly undated: readonly T[];
}

/** Parts a list by year at a day. */
export function timeline<T>(items: readonly T[], dayOfItem: (item: T) => DayText | null, today: DayText): Timeline<T> {
  const dated = items
    .flatMap((item) => {
      const day = dayOfItem(item);
      return day === null ? [] : [{ item, day }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const years = new Map<string, T[]>();
  for (const { item, day } of dated.filter(({ day: past }) => past <= today)) {
    const year = day.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return {
    coming: dated
      .filter(({ day }) => day > today)
      .map(({ item }) => item)
      .reverse(),
    years: [...years].map(([year, inYear]) => ({ year, items: inYear })),
    undated: items.filter((item) => dayOfItem(item) === null),
  };
}

/** Up to so many years are found without links to them. */
const FEW_YEARS = 4;

interface TimelineViewProps<T> {
  readonly parts: Timeline<T>;
  /** What stands at an item, within its place on the line. */
  readonly item: (item: T) => ReactNode;
  readonly keyOf: (item: T) => string;
}

/** The newest years, until they have as many things as a phone shows at once, and the older ones. */
function parted<T>(years: Timeline<T>['years']): { newest: Timeline<T>['years']; older: Timeline<T>['years'] } {
  let shown = 0;
  const more = years.findIndex(({ items }) => (shown += items.length) >= LONG_FROM);
  const end = more === -1 ? years.length : more + 1;
  return { newest: years.slice(0, end), older: years.slice(end) };
}

/** A timeline with a heading for each year; a phone folds the older ones of a long one. */
export function TimelineView<T>({ parts: { coming, years, undated }, item, keyOf }: TimelineViewProps<T>) {
  const { lang, moment } = useSite();
  const words = eventWords[lang];
  const { newest, older } = parted(years);
  const textOf = (year: string): string => yearsText(`${year}-01-01`, `${year}-12-31`, lang);
  const line = (items: readonly T[], mark = false) => (
    <ol className="line">
      {items.map((one, i) => (
        <li key={keyOf(one)} className={mark && i === 0 ? 'now' : undefined}>
          {item(one)}
        </li>
      ))}
    </ol>
  );
  const sections = (shown: Timeline<T>['years']) =>
    shown.map(({ year, items }) => (
      <section key={year}>
        <h2 id={`y${year}`}>{words.year(textOf(year))}</h2>
        {line(items)}
      </section>
    ));
  const unknown = undated.length > 0 && (
    <section>
      <h2>{words.dayUnknown}</h2>
      {line(undated)}
    </section>
  );
  return (
    <>
      {years.length > FEW_YEARS && (
        <nav aria-label={words.years}>
          <ul className="pages">
            {years.map(({ year }) => (
              <li key={year}>
                <a href={`#y${year}`}>{textOf(year)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {coming.length > 0 && (
        <section>
          <h2>{moment.asOf === null ? words.coming : words.comingThen}</h2>
          {line(coming, true)}
        </section>
      )}
      {sections(newest)}
      {older.length === 0 ? (
        unknown
      ) : (
        <Fold label={words.showMore(older.reduce((sum, { items }) => sum + items.length, undated.length))}>
          <div className="older">
            {sections(older)}
            {unknown}
          </div>
        </Fold>
      )}
    </>
  );
}

/** A meeting in a list, with what it decided. */
export function MeetingItem({ meeting }: { readonly meeting: ListedMeetingFragment }) {
  const words = eventWords[useSite().lang];
  const { code, name, number, numberAsPrinted, inferred, status, body, place, hostMemberState, decisions, citations } = meeting;
  const where = [place, hostMemberState && hostMemberState.name !== place ? words.hostedBy(hostMemberState.name) : null].filter(isText);
  return (
    <>
      <Days {...meeting} />
      <br />
      <PageLink to={`/meetings/${code}`}>
        <RecordText>{name}</RecordText>
      </PageLink>
      {body && number === null && ` (${words.numberUnknown})`}
      {citations.slice(0, 1).map((citation) => (
        <Ref key={citation.source.code} citation={citation} />
      ))}
      {inferred && (
        <>
          {' '}
          <span className="tag info">{words.inferred}</span>
        </>
      )}
      <CancelledTag status={status} />
      {where.length > 0 && (
        <>
          <br />
          <RecordText>{where.join(' · ')}</RecordText>
        </>
      )}
      {numberAsPrinted && (
        <>
          <br />
          <span className="q">{words.printed(numberAsPrinted)}</span>
        </>
      )}
      {decisions.length > 0 && (
        <ul>
          {decisions.map((decision) => (
            <li key={decision.code}>
              <PageLink to={`/decisions/${decision.code}`}>
                <RecordText>{decision.title}</RecordText>
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Says of a meeting that it was cancelled. */
export function CancelledTag({ status }: Pick<ListedMeetingFragment, 'status'>) {
  const words = eventWords[useSite().lang];
  return (
    status === 'CANCELLED' && (
      <>
        {' '}
        <span className="tag warn">{words.cancelled}</span>
      </>
    )
  );
}

const isText = (text: string | null): text is string => text !== null;

/** A decision in a list, with who took it. */
export function DecisionItem({ decision }: { readonly decision: ListedDecisionFragment }) {
  const { code, title, decidedOn, dateAsPrinted, citations } = decision;
  const words = eventWords[useSite().lang];
  return (
    <>
      <Days startsOn={decidedOn} endsOn={decidedOn} precision="DAY" />
      {dateAsPrinted && <span className="q"> ({words.dayPrinted(dateAsPrinted)})</span>}
      <br />
      <PageLink to={`/decisions/${code}`}>
        <RecordText>{title}</RecordText>
      </PageLink>
      {citations.slice(0, 1).map((citation) => (
        <Ref key={citation.source.code} citation={citation} />
      ))}
      <br />
      <DecidedBy decision={decision} />
    </>
  );
}

/** The kind of a decision and who took it. */
export function DecidedBy({
  decision: { kind, decidedBy, meetings },
}: {
  readonly decision: Pick<ListedDecisionFragment, 'kind' | 'decidedBy' | 'meetings'>;
}) {
  const words = eventWords[useSite().lang];
  return (
    <span className="s">
      {words.kinds[kind]}
      {decidedBy && (
        <>
          {' · '}
          <RecordText>{decidedBy.name}</RecordText>
        </>
      )}
      {meetings.map(({ code, name }) => (
        <span key={code}>
          {' · '}
          <PageLink to={`/meetings/${code}`}>
            <RecordText>{name}</RecordText>
          </PageLink>
        </span>
      ))}
    </span>
  );
}

/** The columns of actions in a table. */
export const actionColumns = ({ lang }: Site): string[] => {
  const { actions } = eventWords[lang];
  return [actions.text, actions.owner, actions.due, actions.status];
};

/** An action as a row of a table; `ofOne` = the page is about its decision. */
export function actionRow(action: ListedActionFragment, site: Site, ofOne = false): TableGroup['rows'][number] {
  const { code, text, assignee, project, decision, citation } = action;
  const { actions } = eventWords[site.lang];
  return {
    key: code,
    head: (
      <>
        <RecordText>{text}</RecordText>
        <Ref citation={citation} />
        {(project || !ofOne) && (
          <small>
            {project && (
              <>
                <PageLink to={`/projects/${project.code}`}>
                  <RecordText>{project.name}</RecordText>
                </PageLink>
                {!ofOne && ' · '}
              </>
            )}
            {!ofOne && (
              <>
                {actions.decision}{' '}
                <PageLink to={`/decisions/${decision.code}`}>
                  <RecordText>{decision.title}</RecordText>
                </PageLink>
              </>
            )}
          </small>
        )}
      </>
    ),
    cells: [
      assignee ? <RecordText key="owner">{assignee.name}</RecordText> : <span className="q">{actions.noOwner}</span>,
      <Due key="due" action={action} />,
      <StatusOf key="status" action={action} />,
    ],
  };
}

/** How far an action is: reported as done is not done before another office has confirmed it. */
function StatusOf({ action: { status, claim } }: { readonly action: ListedActionFragment }) {
  const { lang } = useSite();
  return (
    <>
      {textsIn(lang).briefing.statuses[status]}
      {claim && <small>{eventWords[lang].actions.claimed}</small>}
    </>
  );
}

/** By when an action is due, for how long it is overdue, how often it was carried over, and how long ago it was asked for. */
function Due({ action }: { readonly action: ListedActionFragment }) {
  const { dueOn, daysOverdue, timesCarried, decision } = action;
  const site = useSite();
  const { actions } = eventWords[site.lang];
  const today = dayOf(site);
  const asked =
    decision.decidedOn === null
      ? actions.askedUnknown
      : !isClosed(action) &&
        decision.decidedOn <= today &&
        actions.asked(<Day day={decision.decidedOn} />, ageText(daysBetween(decision.decidedOn, today), site.lang));
  return (
    <>
      {dueOn ? actions.dueOn(<Day day={dueOn} />) : <span className="q">{actions.noDue}</span>}
      {daysOverdue !== null && <small>{actions.overdue(ageText(daysOverdue, site.lang))}</small>}
      {timesCarried > 0 && <small>{actions.carried(timesCarried)}</small>}
      {asked && <small>{asked}</small>}
    </>
  );
}
