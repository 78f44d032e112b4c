import { Fact } from '../../../components/fact';
import { Since } from '../../components/membership';
import { projectColumns, projectRow } from '../../components/project-table';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { CorridorPageQuery, CorridorPageQueryVariables } from '../../page-data';
import { useSite } from '../../site';
import { sitePage } from '../../site-page';
import { areasWords } from './areas.words';
import { AreasTogether } from './areas-together';

type Corridor = NonNullable<CorridorPageQuery['corridor']>;

export const corridorPage = sitePage<CorridorPageQuery, CorridorPageQueryVariables>({
  path: '/corridors/:code',
  each: 'corridors',
  document: pageDocument('pages/areas/corridor.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ corridor, provinces }, site) => {
    if (!corridor) return null;
    const { code, name, progress } = corridor;
    return {
      title: name,
      description: areasWords[site.lang].description(
        name,
        progress.projectCount,
        progress.composition.stated + progress.composition.finished,
      ),
      crumbs: [{ path: '/map', text: site.words.menu.map }],
      jsonLd: { '@type': 'Place', name, identifier: code },
      children: (
        <AreasTogether
          kind="corridor"
          code={code}
          name={name}
          facts={<Facts corridor={corridor} />}
          progress={progress}
          projects={corridor.projects?.nodes}
          members={corridor.memberships}
          differences={corridor.discrepancies}
          areas={provinces?.nodes}
          span={corridor}
        />
      ),
    };
  },
  table: ({ corridor }) => ({ columns: projectColumns, rows: corridor!.projects!.nodes.map(projectRow) }),
});

function Facts({ corridor }: { readonly corridor: Corridor }) {
  const words = areasWords[useSite().lang];
  return (
    <>
      <Fact name={words.since}>
        <Since span={corridor} />
        <Ref citation={corridor.citations[0]} />
      </Fact>
      {corridor.note && (
        <Fact name={words.note}>
          <RecordText>{corridor.note}</RecordText>
        </Fact>
      )}
    </>
  );
}
