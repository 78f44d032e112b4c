import { joined } from '../../../../exports/table';
import { eventWords } from '../../components/event.words';
import { dayOf, DecisionItem, timeline, TimelineView } from '../../components/events';
import { DataLinks } from '../../components/page-data-links';
import { pageDocument } from '../../documents';
import type { DecisionsPageQuery, DecisionsPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { decisionsWords } from './decisions.words';

type Decision = DecisionsPageQuery['decisions']['nodes'][number];

export const decisionsPage = sitePage<DecisionsPageQuery, DecisionsPageQueryVariables>({
  path: '/decisions',
  parameters: ['before'],
  document: pageDocument('pages/decisions/decisions.graphql'),
  variables: ({ query }) => ({ before: query.get('before') || null }),
  view: ({ decisions }, { lang, words: { menu } }) => {
    const words = decisionsWords[lang];
    return {
      title: words.title,
      description: words.description(decisions.totalCount),
      crumbs: [{ path: '/meetings', text: menu.meetings }],
      jsonLd: { '@type': 'CollectionPage' },
      children: <Decisions decisions={decisions} />,
    };
  },
  table: ({ decisions }) => ({
    columns: [
      { name: 'code', kind: 'text' },
      { name: 'title', kind: 'text' },
      { name: 'kind', kind: 'text' },
      { name: 'decidedOn', kind: 'date' },
      { name: 'dateAsPrinted', kind: 'text' },
      { name: 'decidedBy', kind: 'text' },
      { name: 'meetings', kind: 'text' },
      { name: 'actions', kind: 'number' },
      { name: 'actionsDone', kind: 'number' },
      { name: 'sources', kind: 'text' },
    ],
    rows: decisions.nodes.map((decision) => [
      decision.code,
      decision.title,
      decision.kind,
      decision.decidedOn,
      decision.dateAsPrinted,
      decision.decidedBy?.code ?? null,
      joined(decision.meetings.map(({ code }) => code)),
      decision.actions.length,
      doneOf(decision),
      joined(decision.citations.map(({ source }) => source.code)),
    ]),
  }),
});

const doneOf = ({ actions }: Decision): number => actions.filter(({ status }) => status === 'DONE').length;

function Decisions({ decisions: { nodes, totalCount, pageInfo } }: { readonly decisions: DecisionsPageQuery['decisions'] }) {
  const site = useSite();
  const words = decisionsWords[site.lang];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(totalCount)}</p>
      <p>
        <PageLink to="/actions">{words.toActions}</PageLink>
      </p>
      <TimelineView
        parts={timeline(nodes, ({ decidedOn }) => decidedOn, dayOf(site))}
        keyOf={({ code }) => code}
        item={(decision) => (
          <>
            <DecisionItem decision={decision} />
            {decision.actions.length > 0 && (
              <>
                <br />
                <span className="q">{words.asked(decision.actions.length, doneOf(decision))}</span>
              </>
            )}
          </>
        )}
      />
      {pageInfo.hasPreviousPage && (
        <p>
          <PageLink to="/decisions" parameters={{ before: pageInfo.startCursor }}>
            {eventWords[site.lang].more}
          </PageLink>
        </p>
      )}
      <DataLinks hasTable />
    </>
  );
}
