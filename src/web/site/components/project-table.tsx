import { type Lang } from '../../../domain/languages';
import type { FlagKind, ProjectStage } from '../../../domain/vocabularies/projects';
import { type Cell, joined, type Table } from '../../../exports/table';
import { textsIn } from '../../../i18n/dictionaries';
import type { Composition } from '../../components/bar';
import { CardsTable, type TableRow } from '../../components/cards-table';
import { Day, type DayPrecision } from '../../components/days';
import { LONG_FROM } from '../../components/fold';
import { PageLink, type Site, useSite } from '../site';
import type { CitedSource } from '../source-list';
import { GroupedTable } from './long-table';
import { Ref } from './sources';
import { Percent, RecordText, Unknown } from './text';

/** A project of a list, as the fragment `ListedProject` asks for it. */
export interface ListedProject {
  readonly code: string;
  readonly name: string;
  readonly stage: `${ProjectStage}` | null;
  readonly endsOn: string | null;
  readonly endsOnPrecision: DayPrecision | null;
  readonly progress: {
    readonly percent: number | null;
    readonly composition: Composition;
    /** The report that gives the percent; none where no report does. */
    readonly contributions: { readonly nodes: readonly { readonly report: StatedReport | null }[] };
  };
  readonly flags: readonly { readonly kind: `${FlagKind}`; readonly message: string }[];
  readonly discrepancies: readonly { readonly code: string }[];
  readonly reports: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly asOf: string;
      readonly asOfPrecision: DayPrecision;
      readonly percent: number | null;
      readonly narrative: string | null;
      readonly citation: CitedSource | null;
    }[];
  };
}

interface StatedReport {
  readonly asOf: string;
  readonly asOfPrecision: DayPrecision;
  readonly citation: CitedSource | null;
}

/** Flags that are bad, not only to be looked at. */
const BAD: readonly string[] = ['OVERDUE', 'PERCENT_FELL'];

/** Flags that call for following up; an old report does not, where all are old. */
const TO_NOTE: readonly string[] = [
  'OVERDUE',
  'PERCENT_FELL',
  'COMPLETED_NOT_OPERATIONAL',
  'DATES_SLIPPED',
  'CONFLICTING_COSTS',
  'PERCENT_JUMPED',
];

/** What is known of one project, by the one part of its composition that counts it. */
const knownAs = ({ composition }: { readonly composition: Composition }): keyof Composition =>
  (['stated', 'finished', 'withoutPercent', 'silent'] as const).find((part) => composition[part] > 0) ?? 'silent';

const groupOf = (project: ListedProject) =>
  project.flags.some(({ kind }) => TO_NOTE.includes(kind)) ? 'toNote' : knownAs(project.progress);

const GROUPS = ['toNote', 'stated', 'withoutPercent', 'silent', 'finished'] as const;

interface ProjectTableProps {
  readonly projects: readonly ListedProject[];
  /** Without what the latest reports tell. */
  readonly isBrief?: boolean;
}

/** Projects, those first that are to be followed up, then by what is known of them. */
export function ProjectTable({ projects, isBrief = false }: ProjectTableProps) {
  const { projectTable } = useSite().words;
  const columns = [projectTable.project, projectTable.stage, projectTable.due, projectTable.latest];
  const brief = ({ cells, ...row }: TableRow): TableRow => ({ ...row, cells: cells.slice(0, -1) });
  return (
    <GroupedTable
      caption={projectTable.caption(projects.length)}
      columns={isBrief ? columns.slice(0, -1) : columns}
      groups={GROUPS.map((group) => {
        const rows = projects.filter((project) => groupOf(project) === group).map(rowOf);
        return { title: projectTable.groups[group](rows.length), rows: isBrief ? rows.map(brief) : rows };
      })}
    />
  );
}

/** Projects in the order in which they come; a phone shows the first of many. */
export function PlainProjectTable({ projects }: { readonly projects: readonly ListedProject[] }) {
  const { projectTable, showMore } = useSite().words;
  const rows = projects.map(rowOf);
  const more = rows.slice(LONG_FROM);
  return (
    <CardsTable
      caption={projectTable.caption(projects.length)}
      columns={[projectTable.project, projectTable.stage, projectTable.due, projectTable.latest]}
      groups={[
        { title: null, rows: rows.slice(0, LONG_FROM) },
        { title: null, rows: more, fold: showMore(more.length) },
      ]}
    />
  );
}

const rowOf = (project: ListedProject): TableRow => ({
  key: project.code,
  head: <ProjectName {...project} />,
  cells: [<StageAndPercent key="stage" project={project} />, <Due key="due" {...project} />, <Latest key="latest" project={project} />],
});

export const ProjectName = ({ code, name }: { readonly code: string; readonly name: string }) => (
  <>
    <PageLink to={`/projects/${code}`}>
      <RecordText>{name}</RecordText>
    </PageLink>
    <small className="code">{code}</small>
  </>
);

/** The name of a stage; that it is not stated, in words, where it is not. */
export function StageName({ stage }: { readonly stage: `${ProjectStage}` | null }) {
  const { lang, words } = useSite();
  return stage === null ? <span className="q">{words.projectTable.stageUnknown}</span> : <>{textsIn(lang).stages[stage]}</>;
}

/** The stage of a project with its flags, and below it the percent, else why there is none. */
export function StageAndPercent({ project }: { readonly project: ListedProject }) {
  const site = useSite();
  return (
    <>
      <StageName stage={project.stage} />
      <FlagTags flags={project.flags} />
      {project.discrepancies.length > 0 && (
        <>
          {' '}
          <span className="tag warn">{site.words.projectTable.differ}</span>
        </>
      )}
      <small>
        <PercentOrWhy progress={project.progress} site={site} />
      </small>
    </>
  );
}

/** The class of the tag that names a flag. */
export const flagTag = (kind: ListedProject['flags'][number]['kind']): string => (BAD.includes(kind) ? 'tag bad' : 'tag warn');

/** The flags of a project as words, worst first. An old report is told by its day. */
export function FlagTags({ flags }: { readonly flags: ListedProject['flags'] }) {
  const { lang } = useSite();
  const names = textsIn(lang as Lang).briefing.flags;
  const told = flags.filter(({ kind }) => TO_NOTE.includes(kind));
  return (
    <>
      {told.map(({ kind, message }) => (
        <span key={kind}>
          {' '}
          <span className={flagTag(kind)} title={message}>
            {names[kind]}
          </span>
        </span>
      ))}
    </>
  );
}

/** The percent with its day and source, which an older report may have stated than the latest one; else why there is none. */
function PercentOrWhy({ progress, site: { words } }: { readonly progress: ListedProject['progress']; readonly site: Site }) {
  const known = knownAs(progress);
  if (known === 'finished') return <>{words.projectTable.countsAs100}</>;
  if (known === 'silent') return <>{words.projectTable.silent}</>;
  const report = progress.contributions.nodes[0]?.report;
  if (progress.percent === null || !report) return <>{words.projectTable.withoutPercent}</>;
  const { asOf, asOfPrecision, citation } = report;
  return (
    <>
      <Percent value={progress.percent} composition={progress.composition} asOf={asOf} isStated /> {words.projectTable.at}{' '}
      <Day day={asOf} precision={asOfPrecision} />
      <Ref citation={citation} />
    </>
  );
}

function Due({ endsOn, endsOnPrecision }: Pick<ListedProject, 'endsOn' | 'endsOnPrecision'>) {
  const { projectTable } = useSite().words;
  if (endsOn === null) return <Unknown />;
  const note = { YEAR: projectTable.onlyYear, MONTH: projectTable.onlyMonth }[endsOnPrecision as string];
  return (
    <>
      <Day day={endsOn} precision={endsOnPrecision} />
      {note && <small>{note}</small>}
    </>
  );
}

function Latest({ project: { reports } }: { readonly project: ListedProject }) {
  const { words } = useSite();
  const [latest] = reports.nodes;
  if (!latest) return <span className="q">{words.projectTable.silent}</span>;
  return (
    <>
      <Day day={latest.asOf} precision={latest.asOfPrecision} />
      <small>
        {latest.narrative && <RecordText>{latest.narrative}</RecordText>}
        <Ref citation={latest.citation} />
      </small>
    </>
  );
}

/** The columns of projects in a file; days are Gregorian, percents are as the record has them. */
export const projectColumns: Table['columns'] = [
  { name: 'code', kind: 'text' },
  { name: 'name', kind: 'text' },
  { name: 'stage', kind: 'text' },
  { name: 'percent', kind: 'number' },
  { name: 'known', kind: 'text' },
  { name: 'endsOn', kind: 'date' },
  { name: 'endsOnPrecision', kind: 'text' },
  { name: 'flags', kind: 'text' },
  { name: 'lastReport', kind: 'date' },
  { name: 'source', kind: 'text' },
];

/** A project as a row of a file. */
export function projectRow(project: ListedProject): Cell[] {
  const { code, name, stage, progress, endsOn, endsOnPrecision, flags, reports } = project;
  const [latest] = reports.nodes;
  const known = knownAs(progress);
  return [
    code,
    name,
    stage,
    known === 'stated' ? progress.percent : null,
    { stated: 'STATED', finished: 'FINISHED', withoutPercent: 'WITHOUT_PERCENT', silent: 'SILENT' }[known],
    endsOn,
    endsOnPrecision,
    joined(flags.map(({ kind }) => kind)),
    latest?.asOf ?? null,
    latest?.citation?.source.code ?? null,
  ];
}
