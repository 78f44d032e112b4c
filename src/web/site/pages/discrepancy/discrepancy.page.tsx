import { Difference } from '../../components/differing';
import { DataLinks } from '../../components/page-data-links';
import { RecordText } from '../../components/text';
import { Title } from '../../components/title';
import { Touched } from '../../components/touched';
import { pageDocument } from '../../documents';
import type { DiscrepancyPageQuery, DiscrepancyPageQueryVariables } from '../../page-data';
import { sitePage } from '../../site-page';

export const discrepancyPage = sitePage<DiscrepancyPageQuery, DiscrepancyPageQueryVariables>({
  path: '/discrepancies/:code',
  each: 'discrepancies',
  document: pageDocument('pages/discrepancy/discrepancy.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ discrepancy: point }, { words }) =>
    point && {
      title: point.subject,
      description: words.differing.description(point.subject, point.valueA, point.valueB),
      crumbs: [{ path: '/discrepancies', text: words.menu.discrepancies }],
      children: (
        <>
          <Title>{point.subject}</Title>
          <Difference difference={point} on="PAGE" />
          {point.openedFor && (
            <p className="q">
              {words.differing.openedBy} <RecordText>{point.openedFor.name}</RecordText>
            </p>
          )}
          <Touched by={point} />
          <DataLinks />
        </>
      ),
    },
});
