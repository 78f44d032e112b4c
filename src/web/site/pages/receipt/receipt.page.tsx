import { Day, Instant } from '../../../components/days';
import { Fact } from '../../../components/fact';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { ReceiptPageQuery, ReceiptPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { receiptWords } from './receipt.words';

type Receipt = NonNullable<ReceiptPageQuery['receipt']>;

/** What became of a report, for whoever has its receipt. */
export const receiptPage = sitePage<ReceiptPageQuery, ReceiptPageQueryVariables>({
  path: '/receipts/:number',
  isUnlisted: true,
  isLive: true,
  document: pageDocument('pages/receipt/receipt.graphql'),
  variables: ({ params }) => ({ number: params.number! }),
  missing: ({ errors }) => errors.missing.receipt,
  view: ({ receipt }, { lang }) =>
    receipt && {
      title: receiptWords[lang].title(receipt.number),
      description: receiptWords[lang].lead,
      children: <ReceiptView receipt={receipt} />,
    },
});

function ReceiptView({ receipt: { number, project, asOf, at, daysLate, state, fingerprint } }: { readonly receipt: Receipt }) {
  const words = receiptWords[useSite().lang];
  return (
    <>
      <h1>{words.title(number)}</h1>
      <p className="lead">{words.lead}</p>
      <dl className="facts">
        <Fact name={words.project}>
          {project ? (
            <>
              <PageLink to={`/projects/${project.code}`}>
                <RecordText>{project.name}</RecordText>
              </PageLink>{' '}
              <span className="code">{project.code}</span>
            </>
          ) : (
            words.gone
          )}
        </Fact>
        <Fact name={words.asOf}>
          <Day day={asOf} />
        </Fact>
        <Fact name={words.at}>
          <Instant at={at} />
          {daysLate !== null && ` (${words.late(daysLate)})`}
        </Fact>
        <Fact name={words.state}>{words.states[state]}</Fact>
        <Fact name={words.fingerprint}>
          <span className="code">{fingerprint}</span>
        </Fact>
      </dl>
      <p className="s q">{words.check}</p>
    </>
  );
}
