import { Fold } from '../../../components/fold';
import { KnownBar } from '../../components/bars';
import { DataLinks } from '../../components/page-data-links';
import { PlainProjectTable, projectColumns, projectRow } from '../../components/project-table';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { ProjectsPageQuery, ProjectsPageQueryVariables, ProjectsRowsQuery } from '../../page-data';
import { Refused } from '../../refused';
import { PageLink, type Parameters, useSite } from '../../site';
import { type Address, sitePage } from '../../site-page';
import { type ChoiceGroup, choicesOf, type Chosen, nameOf } from './choices';
import {
  bundlesOf,
  type ConditionName,
  CONDITIONS,
  type Conditions,
  conditionsOf,
  filterOf,
  mayBeBundle,
  type SortName,
  sortOf,
  SORTS,
  unknownValue,
  without,
} from './conditions';
import { projectsWords } from './projects.words';

/** What the list shows: its conditions, its order, and after which project it goes on. */
interface Asked {
  readonly conditions: Conditions;
  readonly sort: SortName;
  readonly after: string | null;
}

export const projectsPage = sitePage<ProjectsPageQuery, ProjectsPageQueryVariables>({
  path: '/projects',
  parameters: [...CONDITIONS, 'sort', 'after'],
  document: pageDocument('pages/projects/projects.graphql'),
  variables: ({ query }, { errors }) => {
    const unknown = unknownValue(query);
    if (unknown) throw new Refused(errors.refused.value(unknown.name, unknown.value.slice(0, 60), unknown.known.join(', ')));
    const conditions = conditionsOf(query);
    const less = (name: ConditionName) => filterOf(without(conditions, name));
    return {
      where: filterOf(conditions),
      orderBy: [SORTS[sortOf(query)!]],
      after: query.get('after') || null,
      bundles: bundlesOf(conditions),
      withoutCountry: less('country'),
      withoutProvince: less('province'),
      withoutCorridor: less('corridor'),
      withoutCluster: less('cluster'),
      withoutSector: less('sector'),
      withoutBody: less('body'),
      withoutStage: less('stage'),
      withoutKnown: less('known'),
      withoutFlag: less('flag'),
      withoutParent: less('parent'),
      withoutText: less('q'),
    };
  },
  view: (data, site, address) => {
    const words = projectsWords[site.lang];
    const { totalCount } = data.projects;
    return {
      title: words.title,
      description: words.description(totalCount, knownIn(data)),
      jsonLd: { '@type': 'CollectionPage' },
      children: <Projects data={data} asked={askedIn(address)} />,
    };
  },
  table: ({ projects }) => ({ columns: projectColumns, rows: projects.nodes.map(projectRow) }),
  allRows: {
    document: pageDocument('pages/projects/projects-rows.graphql'),
    next: ({ projects: { pageInfo } }: ProjectsRowsQuery) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  },
});

const askedIn = ({ query }: Address): Asked => ({
  conditions: conditionsOf(query),
  sort: sortOf(query) ?? 'code',
  after: query.get('after') || null,
});

const knownIn = ({ found }: ProjectsPageQuery): number => {
  const { stated, finished } = found.total.progress.composition;
  return stated + finished;
};

/** The parameters of an address of the list; what is as it is without them is left out. */
const parametersOf = ({ conditions, sort, after }: Asked): Parameters => ({ ...conditions, sort: sort === 'code' ? null : sort, after });

interface ListProps {
  readonly data: ProjectsPageQuery;
  readonly asked: Asked;
}

function Projects({ data, asked }: ListProps) {
  const site = useSite();
  const words = projectsWords[site.lang];
  const { totalCount, nodes } = data.projects;
  const { progress } = data.found.total;
  const isLimited = Object.keys(asked.conditions).length > 0;
  const { known: _known, ...rest } = asked.conditions;
  return (
    <>
      <h1>{words.title}</h1>
      {totalCount > 0 && <p className="lead">{(isLimited ? words.found : words.lead)(totalCount, knownIn(data))}</p>}
      <Fold label={words.showFilter}>
        <FilterForm data={data} asked={asked} />
      </Fold>
      <Chips data={data} asked={asked} />
      {totalCount === 0 ? (
        <Nothing data={data} asked={asked} />
      ) : (
        <>
          <KnownBar composition={progress.composition} statedPercent={progress.statedPercent} list={rest} />
          <section>
            <h2 className="hide">{words.title}</h2>
            <PlainProjectTable projects={nodes} />
            <Pages data={data} asked={asked} />
            <DataLinks hasTable />
            {(data.projects.pageInfo.hasNextPage || asked.after) && <p className="s q">{words.wholeFile}</p>}
          </section>
        </>
      )}
      {mayBeBundle(asked.conditions) && <Bundles data={data} />}
      {data.dropped.totalCount > 0 && !asked.conditions.stage && (
        <p className="s q">
          {words.droppedCount(data.dropped.totalCount)}{' '}
          <PageLink to="/projects" parameters={{ stage: 'DROPPED' }}>
            {words.seeDropped}
          </PageLink>
        </p>
      )}
    </>
  );
}

function FilterForm({ data, asked }: ListProps) {
  const site = useSite();
  const words = projectsWords[site.lang];
  const choices = choicesOf(data, site);
  const { q = '', parent } = asked.conditions;
  return (
    <form className="filter many" action={site.href('/projects').split('?')[0]} aria-label={words.filter}>
      {CONDITIONS.filter(isChosen).map((name) => (
        <Select
          key={name}
          name={name}
          label={words.conditions[name]}
          groups={choices[name]}
          value={asked.conditions[name] ?? ''}
          all={words.all}
        />
      ))}
      <p>
        <label htmlFor="f-q">{words.conditions.q}</label>
        <input id="f-q" name="q" type="search" maxLength={200} defaultValue={q} />
      </p>
      <p>
        <label htmlFor="f-sort">{words.sort}</label>
        <select id="f-sort" name="sort" defaultValue={asked.sort}>
          {Object.entries(words.sorts).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </p>
      {Object.entries({ ...(parent && { parent }), ...site.carried }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="acts tight">
        <button className="go">{words.apply}</button>
        <PageLink to="/projects">{words.clear}</PageLink>
      </p>
    </form>
  );
}

const isChosen = (name: ConditionName): name is Chosen => name !== 'parent' && name !== 'q';

interface SelectProps {
  readonly name: Chosen;
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  readonly value: string;
  readonly all: string;
}

function Select({ name, label, groups, value, all }: SelectProps) {
  const words = projectsWords[useSite().lang];
  const chosen = groups.flatMap(({ choices }) => choices).find((choice) => choice.value.toLowerCase() === value.toLowerCase());
  return (
    <p>
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} defaultValue={chosen?.value ?? value}>
        <option value="">{all}</option>
        {value !== '' && !chosen && <option value={value}>{nameOf(groups, value, words.or)}</option>}
        {groups.map(({ name: group, choices }) =>
          group === null ? (
            <Options key="alone" choices={choices} />
          ) : (
            <optgroup key={group} label={group}>
              {<Options choices={choices} />}
            </optgroup>
          ),
        )}
      </select>
    </p>
  );
}

function Options({ choices }: Pick<ChoiceGroup, 'choices'>) {
  const words = projectsWords[useSite().lang];
  return (
    <>
      {choices.map(({ value, name, count }) => (
        <option key={value} value={value}>
          {count === null ? name : words.choice(name, count)}
        </option>
      ))}
    </>
  );
}

/** What a condition says, in words: "Country: Thailand". */
function useConditionTexts({ data, asked }: ListProps): readonly (readonly [ConditionName, string])[] {
  const site = useSite();
  const words = projectsWords[site.lang];
  const choices = choicesOf(data, site);
  return CONDITIONS.flatMap((name) => {
    const value = asked.conditions[name];
    if (value === undefined) return [];
    const text = isChosen(name) ? nameOf(choices[name], value, words.or) : value;
    return [[name, `${words.conditions[name]}: ${text}`] as const];
  });
}

/** The conditions in force, each with the way to the list without it. */
function Chips({ data, asked }: ListProps) {
  const words = projectsWords[useSite().lang];
  const texts = useConditionTexts({ data, asked });
  if (texts.length === 0) return null;
  return (
    <ul className="chips kept" aria-label={words.active}>
      {texts.map(([name, text]) => (
        <li key={name}>
          <PageLink to="/projects" parameters={parametersOf({ ...asked, conditions: without(asked.conditions, name), after: null })}>
            <RecordText>{text}</RecordText> <span aria-hidden="true">×</span>
            <span className="hide"> {words.remove}</span>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

const WITHOUT = {
  country: 'withoutCountry',
  province: 'withoutProvince',
  corridor: 'withoutCorridor',
  cluster: 'withoutCluster',
  sector: 'withoutSector',
  body: 'withoutBody',
  stage: 'withoutStage',
  known: 'withoutKnown',
  flag: 'withoutFlag',
  parent: 'withoutParent',
  q: 'withoutText',
} as const satisfies Readonly<Record<ConditionName, keyof ProjectsPageQuery>>;

/** That no project meets the conditions, and which single one to leave out. */
function Nothing({ data, asked }: ListProps) {
  const words = projectsWords[useSite().lang];
  const options = useConditionTexts({ data, asked })
    .map(([name, text]) => ({ name, text, count: data[WITHOUT[name]].totalCount }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <section className="note">
      <h2>{words.none}</h2>
      {options.length === 0 ? (
        <p>
          {words.noSingle} <PageLink to="/projects">{words.clear}</PageLink>
        </p>
      ) : (
        <>
          <p>{words.dropOne}</p>
          <ul>
            {options.map(({ name, text, count }) => (
              <li key={name}>
                <PageLink to="/projects" parameters={parametersOf({ ...asked, conditions: without(asked.conditions, name), after: null })}>
                  {words.dropped(text)}
                </PageLink>{' '}
                <span className="num">{words.count(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Pages({ data: { projects }, asked }: ListProps) {
  const words = projectsWords[useSite().lang];
  const { hasNextPage, endCursor } = projects.pageInfo;
  if (!hasNextPage && asked.after === null) return null;
  return (
    <nav aria-label={words.pages}>
      <ul className="pages">
        <li>
          <span>{words.page(projects.nodes.length, projects.totalCount)}</span>
        </li>
        {asked.after !== null && (
          <li>
            <PageLink to="/projects" parameters={parametersOf({ ...asked, after: null })}>
              {words.first}
            </PageLink>
          </li>
        )}
        {hasNextPage && (
          <li>
            <PageLink to="/projects" parameters={parametersOf({ ...asked, after: endCursor })}>
              {words.next}
            </PageLink>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The bundles that the list leaves out, because their parts are in it. */
function Bundles({ data: { bundles } }: { readonly data: ProjectsPageQuery }) {
  const words = projectsWords[useSite().lang];
  const found = bundles.nodes.filter(({ parts }) => parts.length > 0);
  if (found.length === 0) return null;
  return (
    <section>
      <p className="q">{words.bundles}</p>
      <ul>
        {found.map(({ code, name, parts }) => (
          <li key={code}>
            <PageLink to={`/projects/${code}`}>
              {code} <RecordText>{name}</RecordText>
            </PageLink>{' '}
            <span className="q">({words.parts(parts.length)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
