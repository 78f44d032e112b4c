import { CardsTable } from '../../../components/cards-table';
import { Instant } from '../../../components/days';
import { eventWords } from '../../components/event.words';
import { actionColumns, actionRow, DecidedBy } from '../../components/events';
import { DataLinks } from '../../components/page-data-links';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type {
  DecisionReportPageQuery,
  DecisionReportPageQueryVariables,
  FollowedActionFragment,
  FollowedDecisionFragment,
} from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { decisionReportWords } from './decision-report.words';

type Decision = NonNullable<DecisionReportPageQuery['decision']>;

/** A decision with those that came of it, each once. */
function followed(decision: Decision): FollowedDecisionFragment[] {
  const below = decision.leadsTo.flatMap(({ to }) => [to, ...to.leadsTo.map((link) => link.to)]);
  const all: FollowedDecisionFragment[] = [decision, ...below];
  return all.filter(({ code }, i) => all.findIndex((other) => other.code === code) === i);
}

/** The step-7 report of the process manual: what was done under a decision. */
export const decisionReportPage = sitePage<DecisionReportPageQuery, DecisionReportPageQueryVariables>({
  path: '/decisions/:code/report',
  each: 'decisions',
  document: pageDocument('pages/decision-report/decision-report.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ decision }, { lang, words: { menu } }) => {
    if (!decision) return null;
    const words = decisionReportWords[lang];
    return {
      title: words.title(decision.title),
      description: words.description(decision.title),
      crumbs: [
        { path: '/meetings', text: menu.meetings },
        { path: '/decisions', text: menu.decisions },
        { path: `/decisions/${decision.code}`, text: decision.title },
      ],
      jsonLd: { '@type': 'Report', name: words.name, about: decision.title },
      children: <ReportView decision={decision} />,
    };
  },
  table: ({ decision }) => ({
    columns: [
      { name: 'decision', kind: 'text' },
      { name: 'action', kind: 'text' },
      { name: 'text', kind: 'text' },
      { name: 'assignee', kind: 'text' },
      { name: 'dueOn', kind: 'date' },
      { name: 'status', kind: 'text' },
      { name: 'claimed', kind: 'text' },
      { name: 'daysOverdue', kind: 'text' },
      { name: 'timesCarried', kind: 'text' },
      { name: 'lastSaid', kind: 'text' },
      { name: 'document', kind: 'text' },
    ],
    rows: (decision ? followed(decision) : []).flatMap(({ code, actions }) =>
      actions.map((action) => [
        code,
        action.code,
        action.text,
        action.assignee?.code ?? null,
        action.dueOn,
        action.status,
        action.claim ? 'true' : 'false',
        action.daysOverdue === null ? null : String(action.daysOverdue),
        String(action.timesCarried),
        lastOf(action)?.text ?? null,
        documentOf(action),
      ]),
    ),
  }),
});

/** The last thing that was said of an action in words; undefined = nothing was. */
const lastOf = ({ events }: FollowedActionFragment) => events.filter(({ text }) => text !== null).at(-1);

/** The address of the last document about an action; null = none is given. */
const documentOf = ({ events }: FollowedActionFragment): string | null => events.filter(({ link }) => link !== null).at(-1)?.link ?? null;

function ReportView({ decision }: { readonly decision: Decision }) {
  const site = useSite();
  const { lang } = site;
  const words = decisionReportWords[lang];
  const decisions = followed(decision);
  const actions = decisions.flatMap((one) => one.actions);
  const circulars = decisions.filter(({ addressees }) => addressees.length > 0);
  return (
    <>
      <p>
        <DecidedBy decision={decision} />
      </p>
      <h1>{words.name}</h1>
      <p className="lead">
        <PageLink to={`/decisions/${decision.code}`}>
          <RecordText>{decision.title}</RecordText>
        </PageLink>
      </p>
      {actions.length === 0 ? (
        <p className="q">{words.noActions}</p>
      ) : (
        <>
          <p>
            {words.lead(
              actions.length,
              actions.filter(({ status }) => status === 'DONE').length,
              actions.filter(({ claim }) => claim !== null).length,
              actions.filter(({ daysOverdue }) => daysOverdue !== null).length,
            )}
          </p>
          <CardsTable
            caption={words.name}
            columns={[...actionColumns(site), words.last]}
            groups={decisions.map((one) => ({
              title: (
                <>
                  {words.under} <RecordText>{one.title}</RecordText> <span className="q">({eventWords[lang].kinds[one.kind]})</span>
                </>
              ),
              rows: one.actions.map((action) => {
                const row = actionRow(action, site, true);
                return { ...row, cells: [...row.cells, <LastSaid key="last" action={action} />] };
              }),
            }))}
          />
        </>
      )}
      {circulars.length > 0 && (
        <section>
          <h2>{words.circulars}</h2>
          <ul>
            {circulars.map(({ code, title, addressees }) => (
              <li key={code}>
                {words.acknowledged(title, addressees.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length, addressees.length)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <DataLinks hasTable />
    </>
  );
}

function LastSaid({ action }: { readonly action: FollowedActionFragment }) {
  const words = decisionReportWords[useSite().lang];
  const [last, link] = [lastOf(action), documentOf(action)];
  if (!last) return <span className="q">{words.nothing}</span>;
  return (
    <>
      <RecordText>{last.text!}</RecordText>
      <small>
        <RecordText>{last.office.name}</RecordText> · <Instant at={last.changedAt} />
        {link && (
          <>
            {' · '}
            <a href={link} rel="noreferrer">
              {words.document}
            </a>
          </>
        )}
      </small>
    </>
  );
}
