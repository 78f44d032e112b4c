import type { ReactNode } from 'react';
import type { Lang } from '../../../../domain/languages';
import { BUDDHIST_ERA, FIRST_BUDDHIST_YEAR } from '../../../../domain/thai-writing';
import { yearsText } from '../../../../i18n/date-text';
import { Day } from '../../../components/days';
import { dayOf } from '../../components/events';
import { DataLinks } from '../../components/page-data-links';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { CalendarPageQuery, CalendarPageQueryVariables } from '../../page-data';
import { Refused } from '../../refused';
import { PageLink, type Site, useSite } from '../../site';
import { type Address, sitePage } from '../../site-page';
import { calendarWords } from './calendar.words';

type Entry = CalendarPageQuery['calendar'][number];

/** The years of the calendar: since the programme began, and as far ahead as plans of the programme reach. */
const [FIRST_YEAR, LAST_YEAR] = [1993, 2050];

/** The year that an address asks for, of either era; without one, that of the page's day. Throws Refused. */
export function yearOf({ query }: Pick<Address, 'query'>, site: Site): number {
  const text = query.get('year') || dayOf(site).slice(0, 4);
  const number = /^\d{4}$/.test(text) ? Number(text) : NaN;
  const year = number >= FIRST_BUDDHIST_YEAR ? number - BUDDHIST_ERA : number;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    throw new Refused(site.errors.refused.year(text, yearText(FIRST_YEAR, site.frameLang), yearText(LAST_YEAR, site.frameLang)));
  return year;
}

const yearText = (year: number, lang: Lang): string => yearsText(`${year}-01-01`, `${year}-12-31`, lang);

export const calendarPage = sitePage<CalendarPageQuery, CalendarPageQueryVariables>({
  path: '/calendar',
  parameters: ['year'],
  document: pageDocument('pages/calendar/calendar.graphql'),
  variables: (address, site) => {
    const year = yearOf(address, site);
    return { from: `${year}-01-01`, to: `${year}-12-31` };
  },
  view: ({ calendar }, site, address) => {
    const year = yearOf(address, site);
    const words = calendarWords[site.lang];
    const text = yearText(year, site.lang);
    return {
      title: words.title(text),
      description: words.description(text, calendar.length),
      jsonLd: { '@type': 'CollectionPage' },
      children: <Calendar entries={calendar} year={year} />,
    };
  },
  table: ({ calendar }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'category', kind: 'text' },
      { name: 'date', kind: 'date' },
      { name: 'endsOn', kind: 'date' },
      { name: 'title', kind: 'text' },
      { name: 'note', kind: 'text' },
      { name: 'meeting', kind: 'text' },
      { name: 'project', kind: 'text' },
    ],
    rows: calendar.map(({ code, category, date, endsOn, title, note, meeting, project }) => [
      code,
      category,
      date,
      endsOn,
      title,
      note,
      meeting?.code ?? null,
      project?.code ?? null,
    ]),
  }),
});

/** True for an entry of which no more than the month is known. */
export const isMonthOnly = ({ category, meeting, project }: Pick<Entry, 'category' | 'meeting' | 'project'>): boolean =>
  category === 'MEETING' ? meeting!.precision !== 'DAY' : category === 'PROJECT_END' && project!.endsOnPrecision === 'MONTH';

/** The entries of a year by month, those of which only the month is known at the head of it. What began before stands in January. */
export function monthsOf(entries: readonly Entry[], year: number): { readonly month: string; readonly entries: readonly Entry[] }[] {
  const first = `${year}-01-01`;
  const months = new Map<string, Entry[]>();
  const sorted = [...entries].sort(
    (a, b) => Number(isMonthOnly(b)) - Number(isMonthOnly(a)) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  );
  for (const entry of sorted) {
    const month = (entry.date < first ? first : entry.date).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, inMonth]) => ({ month, entries: inMonth }));
}

function Calendar({ entries, year }: { readonly entries: readonly Entry[]; readonly year: number }) {
  const site = useSite();
  const words = calendarWords[site.lang];
  const today = dayOf(site);
  const next = entries.find((entry) => (entry.endsOn ?? entry.date) >= today && entry.date.slice(0, 4) === String(year));
  return (
    <>
      <h1>{words.title(yearText(year, site.lang))}</h1>
      <p className="lead">{entries.every(({ category }) => category === 'REPORT_CUT_OFF') ? words.none : words.lead(entries.length)}</p>
      <nav aria-label={words.years}>
        <ul className="pages">
          {[year - 2, year - 1, year, year + 1, year + 2]
            .filter((other) => other >= FIRST_YEAR && other <= LAST_YEAR)
            .map((other) => (
              <li key={other}>
                {other === year ? (
                  <span aria-current="page">{yearText(other, site.lang)}</span>
                ) : (
                  <PageLink to="/calendar" parameters={{ year: yearText(other, site.lang) }}>
                    {yearText(other, site.lang)}
                  </PageLink>
                )}
              </li>
            ))}
        </ul>
      </nav>
      {monthsOf(entries, year).map(({ month, entries: inMonth }) => (
        <section key={month}>
          <h2 id={`m${month}`}>
            <Day day={`${month}-01`} precision="MONTH" />
          </h2>
          <ol className="line">
            {inMonth.map((entry) => (
              <li key={entry.code} className={entry === next ? 'now' : undefined}>
                <EntryView entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <Subscribe />
      <DataLinks hasTable />
    </>
  );
}

function EntryView({ entry }: { readonly entry: Entry }) {
  const words = calendarWords[useSite().lang];
  const { category, date, endsOn, title, note, meeting, project } = entry;
  const path = category === 'MEETING' ? `/meetings/${meeting!.code}` : project ? `/projects/${project.code}` : null;
  const monthOnly = isMonthOnly(entry);
  return (
    <>
      {monthOnly ? (
        <>
          <Day day={date} precision="MONTH" /> <small className="q">{words.onlyMonth}</small>
        </>
      ) : endsOn === null || endsOn === date ? (
        <Day day={date} />
      ) : (
        <span className="s">{words.to(<Day day={date} />, <Day day={endsOn} />)}</span>
      )}{' '}
      <span className={category === 'MEETING' ? 'tag info' : 'tag'}>{words.kinds[category]}</span>
      <br />
      {path === null ? (
        <RecordText>{title}</RecordText>
      ) : (
        <PageLink to={path}>
          <RecordText>{title}</RecordText>
        </PageLink>
      )}
      {category === 'MEETING' && meeting!.citations.slice(0, 1).map((citation) => <Ref key={citation.source.code} citation={citation} />)}
      {meeting?.place && category === 'MEETING' && (
        <>
          <br />
          <RecordText>{meeting.place}</RecordText>
        </>
      )}
      {note && category !== 'MEETING' && (
        <>
          <br />
          <span className="q">{note}</span>
        </>
      )}
    </>
  );
}

function Subscribe() {
  const { lang } = useSite();
  const words = calendarWords[lang];
  const steps: readonly (readonly [string, ReactNode])[] = [
    [words.google, words.googleSteps],
    [words.outlook, words.outlookSteps],
    [words.iphone, words.iphoneSteps],
  ];
  return (
    <section>
      <h2 id="subscribe">{words.subscribe}</h2>
      <p>
        {words.subscribeLead}{' '}
        <a className="btn" href={`/calendar.ics?lang=${lang}`}>
          {words.file}
        </a>
      </p>
      <dl className="facts">
        {steps.map(([name, text]) => (
          <div key={name}>
            <dt lang="en">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="q">
        {words.stays} {words.ofOne}
      </p>
    </section>
  );
}
