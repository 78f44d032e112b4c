import { Fragment, type ReactNode } from 'react';
import type { ErrorCode } from '../../domain/errors';
import { FORUM } from '../../domain/forum';
import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { type Page, page } from '../components/page';
import { type AwayReason, errorWords } from '../site/error.words';
import type { Coded } from './briefing-data';
import { CodedName } from './coded-name';
import { STYLE_URL } from './style';

/** The answer to `choose.graphql`. */
export interface Choices {
  readonly provinces: { readonly nodes: readonly (Coded & { readonly memberState: Coded })[] };
  /** The newest first. */
  readonly meetings: { readonly nodes: readonly (Coded & { readonly dateText: string; readonly body: Coded | null })[] };
}

interface ChooseProps {
  readonly choices: Choices;
  readonly lang: CompleteLang;
  readonly fallback: string | null;
}

/** A part of the address of a briefing that names nothing: what it is, and as it was written. */
export interface Missing {
  readonly part: 'province' | 'meeting';
  readonly code: string;
}

/** The body whose meetings stand first. */
const FIRST_BODY = FORUM;

/** `/briefing`: every province and state. */
export function provincesPage({ choices, lang, fallback }: ChooseProps): Page {
  const texts = textsIn(lang).briefing;
  return listPage({
    lang,
    fallback,
    title: texts.choose.title,
    help: texts.choose.province,
    list: <ProvinceList choices={choices} rest="" lang={lang} />,
  });
}

/** `/briefing/TH-90`: every meeting with a known day, for one province or state. */
export function meetingsPage(province: Choices['provinces']['nodes'][number], { choices, lang, fallback }: ChooseProps): Page {
  const texts = textsIn(lang).briefing;
  const help = texts.choose.meeting(texts.areaNamed(province.memberState.code, province.name));
  const list = (
    <>
      <p>
        <a href={`/briefing?lang=${lang}`}>{texts.choose.otherProvince}</a>
      </p>
      <MeetingList choices={choices} province={province.code} lang={lang} />
    </>
  );
  return listPage({ lang, fallback, title: texts.choose.title, help, list });
}

/** The page for an address without such a province or meeting: which of the two it is, and what there is instead. */
export function notFoundPage(missing: readonly Missing[], address: { province: string; meeting?: string }, props: ChooseProps): Page {
  const { choices, lang, fallback } = props;
  const { notFound } = textsIn(lang).briefing;
  const lacks = new Set(missing.map(({ part }) => part));
  const rest = lacks.has('meeting') || !address.meeting ? '' : `/${address.meeting}`;
  const list = missing.map(({ part, code }) => (
    <Fragment key={part}>
      <p className="lead">{notFound[part](code)}</p>
      {part === 'province' && <ProvinceList choices={choices} rest={rest} lang={lang} />}
      {part === 'meeting' && !lacks.has('province') && <MeetingList choices={choices} province={address.province} lang={lang} />}
    </Fragment>
  ));
  return listPage({ lang, fallback, title: notFound.title, help: null, list });
}

/** Why a briefing is not shown. */
export interface Refusal {
  /** The code of the error. */
  readonly code: ErrorCode;
  readonly reason: string;
}

/** The page for a request that is refused: what of its address cannot be read, or that there are too many. */
export function refusedPage({ code, reason }: Refusal, lang: CompleteLang): Page {
  const { title, tooMany } = errorWords[lang].refused;
  const isTooMany = code === 'TOO_MANY_REQUESTS';
  return listPage({ lang, fallback: null, title: isTooMany ? tooMany : title, help: `${reason} (${code})`, list: null });
}

/** The page for a briefing that cannot be made now. `requestId` is its number in the log. */
export function awayPage(reason: AwayReason, requestId: string, lang: CompleteLang): Page {
  const { title, number, ...reasons } = errorWords[lang].away;
  return listPage({ lang, fallback: null, title, help: reasons[reason], list: <p>{number(requestId)}</p> });
}

interface ListPageProps {
  readonly lang: CompleteLang;
  readonly fallback: string | null;
  readonly title: string;
  readonly help: string | null;
  readonly list: ReactNode;
}

function listPage({ lang, fallback, title, help, list }: ListPageProps): Page {
  const { programme } = textsIn(lang).briefing;
  return page({
    lang,
    title,
    styleUrl: STYLE_URL,
    children: (
      <>
        <header>
          {fallback !== null && <p className="fallback">{fallback}</p>}
          <p className="programme">{programme}</p>
          <h1>{title}</h1>
        </header>
        <main>
          {help !== null && <p className="lead">{help}</p>}
          {list}
        </main>
      </>
    ),
  });
}

interface ListProps {
  readonly choices: Choices;
  readonly lang: CompleteLang;
}

/** Links to the provinces, by country; `rest` follows the province in each address. */
const ProvinceList = ({ choices: { provinces }, rest, lang }: ListProps & { readonly rest: string }) => (
  <>
    {grouped(provinces.nodes, ({ memberState }) => memberState).map(([country, own]) => (
      <Fragment key={country!.code}>
        <h2>{country!.name}</h2>
        <ul className="choices">
          {own.map((province) => (
            <li key={province.code}>
              <a href={`/briefing/${province.code}${rest}?lang=${lang}`}>
                <CodedName of={province} />
              </a>
            </li>
          ))}
        </ul>
      </Fragment>
    ))}
  </>
);

/** Links to the meetings of each body, the governors' forum first. */
function MeetingList({ choices: { meetings }, province, lang }: ListProps & { readonly province: string }) {
  const { choose } = textsIn(lang).briefing;
  const bodies = grouped(meetings.nodes, ({ body }) => body).sort(([a], [b]) => rank(a) - rank(b));
  return (
    <>
      {bodies.map(([body, own]) => (
        <Fragment key={body?.code ?? ''}>
          <h2>{body?.name ?? choose.otherMeeting}</h2>
          <ul className="meetings">
            {own.map(({ code, name, dateText }) => (
              <li key={code}>
                <a href={`/briefing/${province}/${code}?lang=${lang}`}>{name}</a> <span className="when">{dateText}</span>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}

/** The forum first, what is of no body last. */
const rank = (body: Coded | null): number => (body === null ? 2 : body.code === FIRST_BODY ? 0 : 1);

/** The items of each owner, in the order of their first item. */
function grouped<T>(items: readonly T[], ownerOf: (item: T) => Coded | null): [Coded | null, T[]][] {
  const groups = new Map<string, [Coded | null, T[]]>();
  for (const item of items) {
    const owner = ownerOf(item);
    const group = groups.get(owner?.code ?? '') ?? [owner, []];
    group[1].push(item);
    groups.set(owner?.code ?? '', group);
  }
  return [...groups.values()];
}
