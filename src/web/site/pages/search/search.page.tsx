import { textsIn } from '../../../../i18n/dictionaries';
import { listText } from '../../../../i18n/list-text';
import { Day, Days } from '../../../components/days';
import { inLang } from '../../../shell/shell';
import { DataLinks } from '../../components/page-data-links';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { Forum } from '../../moment';
import type { FoundFragment, OfAreaFragment, SearchPageQuery, SearchPageQueryVariables } from '../../page-data';
import { pagePathOf } from '../../page-paths';
import { MomentFields, PageLink, useSite } from '../../site';
import { type Address, sitePage } from '../../site-page';
import { searchWords } from './search.words';

/** The longest text that is looked for, in characters. */
const LONGEST = 200;

/** What a reader typed, without what no name has: signs that control a terminal, and blanks around it. */
export const typedText = ({ query }: Pick<Address, 'query'>): string =>
  (query.get('q') ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    .trim();

/** A shorter text near one of which nothing is found: its longest word, or the beginning of a single word. */
export function nearText(text: string): string {
  const words = text.split(/\s+/).sort((a, b) => b.length - a.length);
  return words.length > 1 ? words[0]! : text.slice(0, Math.max(2, Math.ceil(text.length * 0.6)));
}

export const searchPage = sitePage<SearchPageQuery, SearchPageQueryVariables>({
  path: '/search',
  parameters: ['q'],
  document: pageDocument('pages/search/search.graphql'),
  variables: (address) => {
    const text = typedText(address);
    return { text, near: nearText(text), isAsked: text !== '' };
  },
  view: (data, { lang }, address) => {
    const words = searchWords[lang];
    const text = typedText(address);
    return {
      title: text === '' ? words.title : words.titleOf(text),
      description: words.description,
      jsonLd: { '@type': 'SearchResultsPage' },
      children: <Search data={data} text={text} />,
    };
  },
});

type GroupName = keyof (typeof searchWords)['EN']['groups'];

/** The group of a type of the API; null = it is not searched. */
function groupNameOf(type: FoundFragment['__typename']): GroupName | null {
  if (type === 'Forum' || type === 'WorkingGroup') return 'Body';
  if (type === 'ProcessStep') return 'Process';
  return type in searchWords.EN.groups ? (type as GroupName) : null;
}

type Edge = NonNullable<SearchPageQuery['search']>['edges'][number];

/** Results by type, in the order of the best of each. */
export function groupsOf(edges: readonly Edge[]): { readonly group: GroupName; readonly edges: readonly Edge[] }[] {
  const groups = new Map<GroupName, Edge[]>();
  for (const edge of edges) {
    const group = groupNameOf(edge.node.__typename);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), edge]);
  }
  return [...groups].map(([group, inGroup]) => ({ group, edges: inGroup }));
}

function Search({ data, text }: { readonly data: SearchPageQuery; readonly text: string }) {
  const { lang, frameLang, words: site } = useSite();
  const words = searchWords[lang];
  const { search, near } = data;
  return (
    <>
      <h1>{text === '' ? words.title : words.titleOf(text)}</h1>
      <form className="filter one" role="search" aria-label={words.title} action={inLang(frameLang, '/search')}>
        <label>
          {words.label}
          <input name="q" type="search" defaultValue={text} maxLength={LONGEST} />
        </label>
        <MomentFields />
        <button className="btn go">{words.title}</button>
      </form>
      {!search ? (
        <p className="lead">{words.empty}</p>
      ) : search.totalCount > 0 ? (
        <>
          <p className="lead">{words.found(search.totalCount, search.edges.length)}</p>
          {groupsOf(search.edges).map(({ group, edges }) => (
            <section key={group}>
              <h2>{words.groups[group]}</h2>
              <Results edges={edges} />
            </section>
          ))}
          <DataLinks />
        </>
      ) : (
        <>
          <p className="lead">{words.none(text)}</p>
          {near && near.edges.length > 0 && (
            <>
              <h2>{words.nearest}</h2>
              <Results edges={near.edges} />
            </>
          )}
          <p>
            {words.tips} <PageLink to="/projects">{site.menu.projects}</PageLink> · <PageLink to="/map">{site.menu.map}</PageLink> ·{' '}
            <PageLink to="/meetings">{site.menu.meetings}</PageLink> · <PageLink to="/sources">{site.menu.sources}</PageLink>
          </p>
        </>
      )}
    </>
  );
}

const Results = ({ edges }: { readonly edges: readonly Edge[] }) => (
  <ul className="ba">
    {edges.map((edge, i) => (
      <li key={i}>
        <Result edge={edge} />
      </li>
    ))}
  </ul>
);

function Result({ edge: { node, matched, isFormerName } }: { readonly edge: Edge }) {
  const { lang, words: site, forums } = useSite();
  const words = searchWords[lang];
  if (!('code' in node)) return null;
  const name = nameOf(node);
  const { path, on } = placeOf(node, { menu: site.menu, plans: words.groups.Sector, forum: forums.latest });
  return (
    <>
      <PageLink to={path}>
        <RecordText>{name}</RecordText>
      </PageLink>{' '}
      <span className="code q">{node.code}</span>
      <br />
      <span className="s">
        <About node={node} />
        {matched !== name && matched !== node.code && (
          <span className="q"> {(isFormerName ? words.formerName : words.matched)(<RecordText>{shortened(matched)}</RecordText>)}</span>
        )}
        {on && <span className="q"> {words.onPage(on)}</span>}
      </span>
    </>
  );
}

type FoundNode = Extract<FoundFragment, { readonly code: string }>;

const nameOf = (node: FoundNode): string => {
  if ('name' in node) return node.name;
  if ('title' in node) return node.title;
  return 'subject' in node ? node.subject : shortened(node.text);
};

/** A text of at most 120 characters. */
const shortened = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 119).trimEnd()}…`);

type Menu = ReturnType<typeof useSite>['words']['menu'];

interface Place {
  readonly path: string;
  /** The name of the page, where it is not that of the thing itself. */
  readonly on?: string;
}

/** The page that shows a plan: of its province or cluster, else the one of the programme's plans. */
function placeOfPlan({ province, cluster }: OfAreaFragment, plans: string): Place {
  if (province) return { path: `/provinces/${province.code}`, on: province.name };
  return cluster ? { path: `/clusters/${cluster.code}`, on: cluster.name } : { path: '/sectors', on: plans };
}

interface Pages {
  readonly menu: Menu;
  /** The name of the page of plans. */
  readonly plans: string;
  /** The forum whose page shows the steps of the process and its indicators; null = there was none yet. */
  readonly forum: Forum | null;
}

/** The page of a thing; for what has no page of its own, the nearest one and its name. */
function placeOf(node: FoundNode, { menu, plans, forum }: Pages): Place {
  const about = { path: '/about', on: menu.about };
  const run = forum ? { path: `/meetings/${forum.code}`, on: forum.name } : about;
  const own = pagePathOf(node.__typename, node.code);
  if (own !== null) return { path: own };
  switch (node.__typename) {
    case 'BorderCrossing':
      return { path: `/provinces/${node.onThaiSide.code}`, on: node.onThaiSide.name };
    case 'Organisation':
      return node.province
        ? { path: `/provinces/${node.province.code}`, on: node.province.name }
        : { path: '/mechanism', on: menu.mechanism };
    case 'ActionItem':
      return { path: `/decisions/${node.decision.code}`, on: node.decision.title };
    case 'Plan':
      return placeOfPlan(node, plans);
    case 'PlanObjective':
      return placeOfPlan(node.ofPlan, plans);
    case 'Process':
    case 'ProcessStep':
      return run;
    case 'Indicator':
      return node.level === null ? { path: '/data', on: menu.data } : run;
    case 'RegisterEntry':
      return node.kind === 'RISK' || node.kind === 'CONTROL' ? { path: '/register', on: menu.register } : about;
    default:
      return about;
  }
}

/** Where and when a thing is. */
function About({ node }: { readonly node: FoundNode }) {
  const { lang, words } = useSite();
  switch (node.__typename) {
    case 'Meeting':
      return (
        <>
          <Days {...node} />
          {node.place && (
            <>
              {' · '}
              <RecordText>{node.place}</RecordText>
            </>
          )}
        </>
      );
    case 'Decision':
      return <Days startsOn={node.decidedOn} endsOn={node.decidedOn} precision="DAY" />;
    case 'Project': {
      const stage = node.stage ? textsIn(lang).stages[node.stage] : words.projectTable.stageUnknown;
      const places = listText(
        node.provinces.map(({ name }) => name),
        lang,
      );
      const kind = node.relevance === 'PROGRAMME' ? '' : textsIn(lang).relevances[node.relevance];
      return <>{[kind, stage, places].filter(Boolean).join(' · ')}</>;
    }
    case 'Province':
      return <>{node.memberState.name}</>;
    case 'Sector':
      return node.plan && <RecordText>{node.plan.name}</RecordText>;
    case 'Source':
      return (
        <>
          {node.publisher && <RecordText>{node.publisher}</RecordText>}
          {node.issuedOn && (
            <>
              {' · '}
              <Day day={node.issuedOn} />
            </>
          )}
        </>
      );
    default:
      return null;
  }
}
