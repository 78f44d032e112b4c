import type { ReactNode } from 'react';
import { CardsTable } from '../../../components/cards-table';
import { Days, Instant } from '../../../components/days';
import { Differences } from '../../components/differing';
import { eventWords } from '../../components/event.words';
import { actionColumns, actionRow, DecidedBy } from '../../components/events';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { Title } from '../../components/title';
import { pageDocument } from '../../documents';
import type { DecisionPageQuery, DecisionPageQueryVariables, HowLinkedFragment, LinkedDecisionFragment } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { decisionWords } from './decision.words';

type Decision = NonNullable<DecisionPageQuery['decision']>;

/** A link to a decision from which, or to which, more links lead. */
interface LinkUp extends HowLinkedFragment {
  readonly from: LinkedDecisionFragment & { readonly comesFrom?: readonly LinkUp[] };
}
interface LinkDown extends HowLinkedFragment {
  readonly to: LinkedDecisionFragment & { readonly leadsTo?: readonly LinkDown[] };
}

export const decisionPage = sitePage<DecisionPageQuery, DecisionPageQueryVariables>({
  path: '/decisions/:code',
  each: 'decisions',
  document: pageDocument('pages/decision/decision.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ decision }, { lang, words: { menu } }) => {
    if (!decision) return null;
    const { title, kind, decidedOn, code } = decision;
    return {
      title,
      description: decisionWords[lang].description(title, eventWords[lang].kinds[kind]),
      crumbs: [
        { path: '/meetings', text: menu.meetings },
        { path: '/decisions', text: menu.decisions },
      ],
      jsonLd: { '@type': 'CreativeWork', name: title, identifier: code, ...(decidedOn !== null && { datePublished: decidedOn }) },
      children: <DecisionView decision={decision} />,
    };
  },
});

function DecisionView({ decision }: { readonly decision: Decision }) {
  const site = useSite();
  const words = decisionWords[site.lang];
  const { title, decidedOn, dateAsPrinted, text, comesFrom, leadsTo, actions, discrepancies, citations, aliases } = decision;
  return (
    <>
      <p>
        <DecidedBy decision={decision} />
        <br />
        <span className="q">
          <Days startsOn={decidedOn} endsOn={decidedOn} precision="DAY" />
          {dateAsPrinted && ` (${eventWords[site.lang].dayPrinted(dateAsPrinted)})`}
        </span>
      </p>
      <Title>{title}</Title>
      <section>
        <h2>{words.content}</h2>
        <p className={text === null ? 'q' : 'lead'}>
          {text === null ? words.noText : <RecordText>{text}</RecordText>}
          {citations
            .filter(({ source }, i) => citations.findIndex((other) => other.source.code === source.code) === i)
            .map((citation) => (
              <Ref key={citation.source.code} citation={citation} />
            ))}
        </p>
        {aliases.length > 0 && (
          <p className="s q">
            {words.aliases} <RecordText>{aliases.join(' · ')}</RecordText>
          </p>
        )}
      </section>
      <section>
        <h2>{words.chain}</h2>
        <Part of={comesFrom && leadsTo && { comesFrom, leadsTo }}>{(links) => <Chain title={title} {...links} />}</Part>
      </section>
      <Circulation decision={decision} />
      <section>
        <h2>{words.actions}</h2>
        <Part of={actions}>
          {(known) =>
            known.length === 0 ? (
              <p className="q">{words.noActions}</p>
            ) : (
              <CardsTable
                caption={words.actions}
                columns={actionColumns(site)}
                groups={[{ title: null, rows: known.map((action) => actionRow(action, site, true)) }]}
              />
            )
          }
        </Part>
        <p>
          <PageLink to={`/decisions/${decision.code}/report`}>{words.report}</PageLink>
        </p>
      </section>
      <section>
        <Differences differences={discrepancies} />
      </section>
      <DataLinks />
    </>
  );
}

/** The offices to which a circular went, and how many of them have acknowledged it. */
function Circulation({ decision: { addressees } }: { readonly decision: Decision }) {
  const words = decisionWords[useSite().lang];
  if (addressees.length === 0) return null;
  return (
    <section>
      <h2>{words.circulation}</h2>
      <p>{words.acknowledged(addressees.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length, addressees.length)}</p>
      <CardsTable
        caption={words.circulation}
        columns={[words.office, words.acknowledgedAt]}
        groups={[
          {
            title: null,
            rows: addressees.map(({ organisation, acknowledgedAt }) => ({
              key: organisation.code,
              head: <RecordText>{organisation.name}</RecordText>,
              cells: [acknowledgedAt === null ? <span className="q">{words.notYet}</span> : <Instant at={acknowledgedAt} mayBreak />],
            })),
          },
        ]}
      />
    </section>
  );
}

/** The decisions that led to this one, each above what it led to, and those that came of it below. */
function Chain({ title, comesFrom, leadsTo }: Required<Pick<Decision, 'title' | 'comesFrom' | 'leadsTo'>>) {
  const words = decisionWords[useSite().lang];
  if (comesFrom.length === 0 && leadsTo.length === 0) return <p className="q">{words.noChain}</p>;
  return (
    <ol className="line">
      <Above links={comesFrom} />
      <li className="now">
        <b>
          <RecordText>{title}</RecordText>
        </b>{' '}
        <span className="q">({words.this})</span>
        {leadsTo.length > 0 && <Below links={leadsTo} />}
      </li>
    </ol>
  );
}

/** The decisions above, the first first: each says how it led to the next. */
function Above({ links }: { readonly links: readonly LinkUp[] }): ReactNode {
  const words = eventWords[useSite().lang];
  return links.map(({ kind, from, citation }) => [
    <Above key={`above ${from.code}`} links={from.comesFrom ?? []} />,
    <li key={from.code}>
      <Linked decision={from} />
      <br />
      <span className="s">
        ↓ {words.links[kind]}
        <Ref citation={citation} />
      </span>
    </li>,
  ]);
}

/** The decisions below, as a tree: one decision can lead to several. */
function Below({ links }: { readonly links: readonly LinkDown[] }): ReactNode {
  const words = eventWords[useSite().lang];
  return (
    <ul className="tree">
      {links.map(({ kind, to, citation }) => (
        <li key={to.code}>
          <span className="s">
            → {words.links[kind]}
            <Ref citation={citation} />
          </span>
          <br />
          <Linked decision={to} />
          {to.leadsTo && to.leadsTo.length > 0 && <Below links={to.leadsTo} />}
        </li>
      ))}
    </ul>
  );
}

function Linked({ decision: { code, title, kind, decidedOn } }: { readonly decision: LinkedDecisionFragment }) {
  const words = eventWords[useSite().lang];
  return (
    <>
      <PageLink to={`/decisions/${code}`}>
        <RecordText>{title}</RecordText>
      </PageLink>
      <br />
      <span className="q s">
        {words.kinds[kind]} · <Days startsOn={decidedOn} endsOn={decidedOn} precision="DAY" />
      </span>
    </>
  );
}
