import { Fact } from '../../../components/fact';
import { projectColumns, projectRow } from '../../components/project-table';
import { pageDocument } from '../../documents';
import type { CountryPageQuery, CountryPageQueryVariables } from '../../page-data';
import { PageLink, useSite } from '../../site';
import { sitePage } from '../../site-page';
import { areasWords } from './areas.words';
import { AreasTogether, type Member } from './areas-together';

type Country = NonNullable<CountryPageQuery['memberState']>;

export const countryPage = sitePage<CountryPageQuery, CountryPageQueryVariables>({
  path: '/countries/:code',
  each: 'memberStates',
  document: pageDocument('pages/areas/country.graphql'),
  variables: ({ params }) => ({ code: params.code! }),
  view: ({ memberState: country, provinces }, site) => {
    if (!country) return null;
    const { code, name, progress } = country;
    return {
      title: name,
      description: areasWords[site.lang].description(
        name,
        progress.projectCount,
        progress.composition.stated + progress.composition.finished,
      ),
      crumbs: [{ path: '/map', text: site.words.menu.map }],
      jsonLd: { '@type': 'Country', name, identifier: code },
      children: (
        <AreasTogether
          kind="country"
          code={code}
          name={name}
          facts={country.clusters.length > 0 && <Clusters clusters={country.clusters} />}
          progress={progress}
          projects={country.projects?.nodes}
          members={country.provinces.nodes.map(memberOf)}
          differences={country.discrepancies}
          areas={provinces?.nodes}
        />
      ),
    };
  },
  table: ({ memberState }) => ({ columns: projectColumns, rows: memberState!.projects!.nodes.map(projectRow) }),
});

/** An area by the latest span for which it takes part in the programme. */
function memberOf(province: Country['provinces']['nodes'][number]): Member {
  const { validFrom, validTo, firstDayKnown, citation } = province.memberships.at(-1)!;
  return { province, validFrom, validTo, firstDayKnown, citation };
}

function Clusters({ clusters }: { readonly clusters: Country['clusters'] }) {
  return (
    <Fact name={areasWords[useSite().lang].clusters}>
      {clusters.map(({ code, name }, i) => (
        <span key={code}>
          {i > 0 && ' · '}
          <PageLink to={`/clusters/${code}`}>{name}</PageLink>
        </span>
      ))}
    </Fact>
  );
}
