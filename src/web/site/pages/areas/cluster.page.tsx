import { AreaPlans } from '../../components/area-plans';
import { projectColumns, projectRow } from '../../components/project-table';
import { pageDocument } from '../../documents';
import type { ClusterPageQuery, ClusterPageQueryVariables } from '../../page-data';
import { PageLink } from '../../site';
import { sitePage } from '../../site-page';
import { areasWords } from './areas.words';
import { AreasTogether } from './areas-together';

export const clusterPage = sitePage<ClusterPageQuery, ClusterPageQueryVariables>({
  path: '/clusters/:code',
  each: 'clusters',
  document: pageDocument('pages/areas/cluster.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ cluster, provinces }, site) => {
    if (!cluster) return null;
    const { code, name, progress, memberState } = cluster;
    return {
      title: name,
      description: areasWords[site.lang].description(
        name,
        progress.projectCount,
        progress.composition.stated + progress.composition.finished,
      ),
      crumbs: [
        { path: '/map', text: site.words.menu.map },
        { path: `/countries/${memberState.code}`, text: memberState.name },
      ],
      jsonLd: { '@type': 'Place', name, identifier: code },
      children: (
        <AreasTogether
          kind="cluster"
          code={code}
          name={name}
          above={<PageLink to={`/countries/${memberState.code}`}>{memberState.name}</PageLink>}
          progress={progress}
          projects={cluster.projects?.nodes}
          members={cluster.memberships}
          plans={<AreaPlans plans={cluster.plans} />}
          differences={cluster.discrepancies}
          areas={provinces?.nodes}
        />
      ),
    };
  },
  table: ({ cluster }) => ({ columns: projectColumns, rows: cluster!.projects!.nodes.map(projectRow) }),
});
