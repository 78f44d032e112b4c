import { KnownBar } from '../../components/bars';
import { pageDocument } from '../../documents';
import { EmbedFoot } from '../../embed';
import type { EmbedProvincePageQuery, EmbedProvincePageQueryVariables } from '../../page-data';
import { PageLink, type Site } from '../../site';
import { sitePage } from '../../site-page';
import { provinceWords } from '../province/province.words';

export const embedProvincePage = sitePage<EmbedProvincePageQuery, EmbedProvincePageQueryVariables>({
  path: '/embed/province/:code',
  each: 'provinces',
  isEmbedded: true,
  document: pageDocument('pages/embed-province/embed-province.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: (data, site) => {
    if (!data.province) return null;
    const words = provinceWords[site.lang];
    const name = words.named(data.province.kind, data.province.name);
    const { projectCount, composition } = data.province.progress;
    return {
      title: name,
      description: words.description(name, projectCount, composition.stated + composition.finished),
      children: <Known data={data} name={name} site={site} />,
    };
  },
});

function Known({ data, name, site }: { readonly data: EmbedProvincePageQuery; readonly name: string; readonly site: Site }) {
  const words = provinceWords[site.lang];
  const { code, progress } = data.province!;
  const { projectCount, composition, statedPercent, freshness } = progress;
  return (
    <>
      <h1>
        <PageLink to={`/provinces/${code}`}>{name}</PageLink>
      </h1>
      {projectCount === 0 ? (
        <p>{site.words.noProjects}</p>
      ) : (
        <>
          <p>{words.lead(projectCount, composition.finished, composition.stated, composition.withoutPercent + composition.silent)}</p>
          <KnownBar composition={composition} statedPercent={statedPercent} list={{ province: code }} />
        </>
      )}
      <EmbedFoot frame={data} newest={freshness.newest} to={`/provinces/${code}`} site={site} />
    </>
  );
}
