import { roundsUntil } from '../../../../domain/rounds';
import { dayText } from '../../../../i18n/date-text';
import { Day, Instant } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { inLang } from '../../../shell/shell';
import { LongTable } from '../../components/long-table';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { Count, RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { RoundCountsFragment, RoundsPageQuery, RoundsPageQueryVariables } from '../../page-data';
import { Refused } from '../../refused';
import { MomentFields, PageLink, type Site, useSite } from '../../site';
import { type Address, sitePage } from '../../site-page';
import { roundsWords } from './rounds.words';

type Round = NonNullable<RoundsPageQuery['round']>;

/** The round that a reader asked for; without a wish the last one that has ended. */
const askedRound = ({ query }: Address, { today }: Site): string => query.get('round')?.toUpperCase() || roundsUntil(today)[1]!.code;

export const roundsPage = sitePage<RoundsPageQuery, RoundsPageQueryVariables>({
  path: '/rounds',
  parameters: ['round'],
  isLive: true,
  document: pageDocument('pages/rounds/rounds.graphql'),
  variables: (address, site) => ({ code: askedRound(address, site) }),
  view: ({ rounds, round }, site, address) => {
    const words = roundsWords[site.lang];
    if (!round) throw new Refused(site.errors.refused.round(askedRound(address, site)));
    const { expected, missing } = round.all[0]!;
    return {
      title: words.title,
      description: words.description(dayText(round.cutOff, site.lang), expected, missing),
      crumbs: [{ path: '/about/numbers', text: site.words.menu.numbers }],
      jsonLd: { '@type': 'CollectionPage' },
      children: <Rounds rounds={rounds.nodes} round={round} />,
    };
  },
  table: ({ round }) => ({
    columns: [
      { name: 'by', kind: 'text' },
      { name: 'code', kind: 'text' },
      { name: 'name', kind: 'text' },
      ...STATES.map((name) => ({ name, kind: 'number' as const })),
    ],
    rows: round
      ? [
          ...round.all.map((counts) => rowOf('TOTAL', counts)),
          ...round.byOffice!.map((counts) => rowOf('OFFICE', counts)),
          ...round.byProvince!.map((counts) => rowOf('PROVINCE', counts)),
        ]
      : [],
  }),
});

/** The numbers of a round, in their order. What is a draft alone is not yet submitted: nobody but its office knows of it. */
const STATES = ['expected', 'missing', 'submitted', 'verified', 'certified', 'late'] as const;

const rowOf = (by: string, { code, label, ...counts }: RoundCountsFragment) => [by, code, label, ...STATES.map((name) => counts[name])];

function Rounds({ rounds, round }: { readonly rounds: RoundsPageQuery['rounds']['nodes']; readonly round: Round }) {
  const { lang, frameLang } = useSite();
  const words = roundsWords[lang];
  const all = round.all[0]!;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form className="filter one" action={inLang(frameLang, '/rounds')}>
        <label>
          {words.choose}
          <select name="round" defaultValue={round.code}>
            {[...rounds, ...(rounds.some(({ code }) => code === round.code) ? [] : [round])].map(({ code, cutOff }) => (
              <option key={code} value={code}>
                {words.of(dayText(cutOff, lang))}
              </option>
            ))}
          </select>
        </label>
        <MomentFields />
        <button className="btn go">{words.show}</button>
      </form>
      <h2>{words.of(dayText(round.cutOff, lang))}</h2>
      {round.isPaused && <p className="note warn">{words.paused}</p>}
      <dl className="facts">
        {(['cutOff', 'dueOn', 'verifyDueOn', 'certifyDueOn'] as const).map((name) => (
          <Fact key={name} name={words[name]}>
            <Day day={round[name]} />
            {name === 'dueOn' && ` (${words.untilMidnight})`}
          </Fact>
        ))}
      </dl>
      <Changes changes={round.changes} />
      <p className="s q">{words.own}</p>
      <h2>{words.counts}</h2>
      {all.expected === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <dl className="facts">
            {STATES.map((name) => (
              <Fact key={name} name={words.states[name]}>
                <Count value={all[name]} />
              </Fact>
            ))}
          </dl>
          <h3>{words.byOffice}</h3>
          <Part of={round.byOffice}>
            {(rows) =>
              rows.length === 0 ? <p>{words.namedLater}</p> : <Counts head={words.area.office} rows={rows} note={words.officesNote} />
            }
          </Part>
          <h3>{words.byProvince}</h3>
          <Part of={round.byProvince}>{(rows) => <Counts head={words.area.province} rows={rows} note={words.provincesNote} />}</Part>
          <Part of={round.missing}>{(missing) => <Missing missing={missing} />}</Part>
        </>
      )}
      <DataLinks hasTable />
    </>
  );
}

function Changes({ changes }: Pick<Round, 'changes'>) {
  const words = roundsWords[useSite().lang];
  if (changes.length === 0) return null;
  return (
    <>
      <h3>{words.changes}</h3>
      <ul>
        {changes.map(({ number, dueOn, isPaused, reason, changedAt, office }) => (
          <li key={number}>
            <Instant at={changedAt} /> {isPaused ? words.pausedThen : words.moved(<Day day={dueOn} />)}: <RecordText>{reason}</RecordText>{' '}
            <span className="q">{office && <RecordText>{office.name}</RecordText>}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface CountsProps {
  readonly head: string;
  readonly rows: readonly RoundCountsFragment[];
  readonly note: string;
}

function Counts({ head, rows, note }: CountsProps) {
  const words = roundsWords[useSite().lang];
  return (
    <>
      <p className="s q">{note}</p>
      <LongTable
        columns={[head, ...STATES.map((name) => words.states[name])]}
        groups={[
          {
            title: null,
            rows: rows.map((counts) => ({
              key: counts.code!,
              head: <RecordText>{counts.label}</RecordText>,
              cells: STATES.map((name) => <Count key={name} value={counts[name]} />),
            })),
          },
        ]}
      />
    </>
  );
}

function Missing({ missing: { totalCount, nodes } }: Required<Pick<Round, 'missing'>>) {
  const words = roundsWords[useSite().lang];
  if (totalCount === 0) return null;
  return (
    <details>
      <summary>{words.missing(totalCount)}</summary>
      <ul>
        {nodes.map(({ project: { code, name } }) => (
          <li key={code}>
            <PageLink to={`/projects/${code}`}>
              <RecordText>{name}</RecordText>
            </PageLink>{' '}
            <span className="code">{code}</span>
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && <p className="s q">{words.first(nodes.length)}</p>}
    </details>
  );
}
