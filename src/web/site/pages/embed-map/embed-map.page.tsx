import { byCountry } from '../../components/mapped-areas';
import { pageDocument } from '../../documents';
import { EmbedFoot } from '../../embed';
import type { EmbedMapPageQuery, EmbedMapPageQueryVariables } from '../../page-data';
import { PageLink, type Site } from '../../site';
import { sitePage } from '../../site-page';
import { mapWords } from '../map/map.words';
import { hasProjects, Legend, MapIn } from '../map/map-parts';

export const embedMapPage = sitePage<EmbedMapPageQuery, EmbedMapPageQueryVariables>({
  path: '/embed/map',
  isEmbedded: true,
  document: pageDocument('pages/embed-map/embed-map.graphql'),
  view: (data, site) => {
    const words = mapWords[site.lang];
    const areas = data.provinces.nodes;
    return {
      title: words.title,
      description: words.description(areas.length, areas.filter(hasProjects).length),
      children: <KnownMap data={data} site={site} />,
    };
  },
});

/** What is known of the projects of each area. Its figures stand in the table of the whole page. */
function KnownMap({ data, site }: { readonly data: EmbedMapPageQuery; readonly site: Site }) {
  const words = mapWords[site.lang];
  const areas = data.provinces.nodes;
  return (
    <>
      <h1>
        <PageLink to="/map">{words.title}</PageLink>
      </h1>
      <div className="beside">
        <MapIn view="programme" countries={byCountry(areas, site.lang)} by="known" members={undefined} />
        <div>
          <Legend areas={areas} by="known" />
        </div>
      </div>
      <EmbedFoot frame={data} newest={data.all?.progress.freshness.newest ?? null} to="/map" site={site} />
    </>
  );
}
