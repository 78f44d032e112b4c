import { createHash } from 'node:crypto';
import type { RowStore } from '../../database/rows';
import { databaseNow } from '../../database/today';
import { type Day, dayInBangkok } from '../../domain/days';
import { Lang, type LocalizedTexts } from '../../domain/languages';
import type { ProblemCode } from '../../domain/problems';
import { mapInSlices } from '../../domain/slices';
import type { ReadFile, ReadRow, RowValues } from '../../imports/reading';
import { type ImportedProject, importedProjects, type StatedValues } from '../../queries/desk/import.queries';
import { contentProblems, type ReportContent } from './report-content';

/** What stands against saving a row, beside its cells: a problem of a command, or that one draft cannot hold several rows. */
export type RowProblem = ProblemCode | 'SEVERAL_ROWS';

/** What becomes of a row of a file. */
export interface RowChange {
  readonly sheet: string;
  readonly row: number;
  /** The project on record; null = the row names none. */
  readonly project: ImportedProject | null;
  /** FAULTY: its cells have problems. REFUSED: the record does not allow it. SAME: it states nothing new. */
  readonly kind: 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED' | 'FAULTY';
  /** What the draft states after it; null = the row is faulty or refused. */
  readonly content: ReportContent | null;
  /** What the office has stated before: its draft, or its newest report; null = nothing. */
  readonly before: StatedValues | null;
  readonly problems: readonly RowProblem[];
}

/** What a file changes, row by row in the order of the file. */
export interface ImportDifference {
  readonly changes: readonly RowChange[];
  /** Another one as soon as the file, or what it changes, is another. */
  readonly fingerprint: string;
}

/** A row that is saved. */
export type SavedRow = RowChange & { readonly project: ImportedProject; readonly content: ReportContent };

/** The rows that are saved. */
export const savedRows = ({ changes }: Pick<ImportDifference, 'changes'>): readonly SavedRow[] =>
  changes.filter(({ kind }) => kind === 'NEW' || kind === 'CHANGED') as SavedRow[];

/** The rows that something stands against. */
export const keptBackRows = ({ changes }: Pick<ImportDifference, 'changes'>): readonly RowChange[] =>
  changes.filter(({ kind }) => kind === 'REFUSED' || kind === 'FAULTY');

/** A row of a difference as it is kept, with the code of its project. */
type KeptChange = Omit<RowChange, 'project'> & { readonly project: string | null };

/** A difference as it is kept with the file that was saved by it. */
export const outcomeOf = ({ changes }: ImportDifference): string =>
  JSON.stringify(changes.map((change): KeptChange => ({ ...change, project: change.project?.code ?? null })));

/** What became of each row of a file, from what was kept with it. */
export async function keptOutcome(db: RowStore, office: number, outcome: string): Promise<Pick<ImportDifference, 'changes'>> {
  const kept = JSON.parse(outcome) as readonly KeptChange[];
  const projects = await importedProjects(
    db,
    office,
    kept.flatMap(({ project }) => project ?? []),
  );
  const byCode = new Map(projects.map((project) => [project.code, project]));
  return { changes: kept.map((change) => ({ ...change, project: byCode.get(change.project ?? '') ?? null })) };
}

/** Whether a row can be taken as it was read. */
const isFaultless = ({ readings, problems }: ReadRow): boolean =>
  problems.length === 0 && readings.every((reading) => reading.problems.length === 0);

/** The codes of the projects that a file names, each once. */
export const projectsNamed = ({ sheets }: Pick<ReadFile, 'sheets'>): string[] => [
  ...new Set(sheets.flatMap(({ rows }) => rows.flatMap(({ values }) => values.project ?? []))),
];

/** What a file changes in the drafts of an office, as they stand now. Nothing is written. */
export async function differenceOf(db: RowStore, office: number, file: ReadFile, fileSha256: string): Promise<ImportDifference> {
  const projects = await importedProjects(db, office, projectsNamed(file));
  return compared(file, fileSha256, projects, dayInBangkok(await databaseNow(db)));
}

/** The difference of a file against projects as they stand. */
export async function compared(
  { sheets }: Pick<ReadFile, 'sheets'>,
  fileSha256: string,
  projects: readonly ImportedProject[],
  today: Day,
): Promise<ImportDifference> {
  const byCode = new Map(projects.map((project) => [project.code, project]));
  const rows = sheets.flatMap(({ name, rows: ofSheet }) => ofSheet.map((read) => ({ sheet: name, read })));
  const counts = new Map<string, number>();
  for (const { read } of rows) if (isFaultless(read)) counts.set(read.values.project!, (counts.get(read.values.project!) ?? 0) + 1);
  const fingerprint = createHash('sha256').update(fileSha256);
  const changes = await mapInSlices(rows, ({ sheet, read }): RowChange => {
    const project = byCode.get(read.values.project ?? '') ?? null;
    const change = isFaultless(read) ? changeOf(read.values, project, counts.get(read.values.project!)! > 1, today) : FAULTY;
    fingerprint.update(JSON.stringify([sheet, read.row, change, project?.code, project?.draft?.id, project?.draft?.version]));
    return { sheet, row: read.row, project, ...change };
  });
  return { changes, fingerprint: fingerprint.digest('hex') };
}

type Change = Omit<RowChange, 'sheet' | 'row' | 'project'>;

const FAULTY: Change = { kind: 'FAULTY', content: null, before: null, problems: [] };

/** What a row that can be taken changes. What it leaves empty stays as the draft has it. */
function changeOf(values: RowValues, project: ImportedProject | null, isOneOfSeveral: boolean, today: Day): Change {
  const refused = (problems: readonly RowProblem[]): Change => ({ kind: 'REFUSED', content: null, before: null, problems });
  if (project === null) return refused(['UNKNOWN_PROJECT']);
  if (project.otherReporters !== null) return refused(['OTHER_OFFICE']);
  if (isOneOfSeveral) return refused(['SEVERAL_ROWS']);
  const { draft, sent } = project;
  const content = contentOf(values, draft);
  const problems = contentProblems(content, today).map(({ code }) => code);
  if (problems.length > 0) return refused(problems);
  const before = draft ?? sent;
  const states = draft ? content : contentOf(values, sent);
  const isSame = before !== null && sameContent(states, before);
  // What the office has changed since the form was made is not overwritten by what the form did not know.
  if (!isSame && values.version !== null && values.version !== project.version) return refused(['STALE']);
  return { kind: isSame ? 'SAME' : draft ? 'CHANGED' : 'NEW', content, before, problems: [] };
}

function contentOf({ asOf, narrative, ...values }: RowValues, before: StatedValues | null): ReportContent {
  return {
    asOf: asOf!,
    stage: values.stage ?? before?.stage ?? null,
    percent: values.percent ?? before?.percent ?? null,
    plannedPercent: values.plannedPercent ?? before?.plannedPercent ?? null,
    financialPercent: values.financialPercent ?? before?.financialPercent ?? null,
    narratives: narrative === null ? (before?.narratives ?? null) : { ...before?.narratives, ...inItsLanguage(narrative) },
  };
}

/** A text with Thai letters is Thai; another one is taken for English, the other language of the desk. */
const inItsLanguage = (text: string): LocalizedTexts => ({ [/[\u0E00-\u0E7F]/.test(text) ? Lang.TH : Lang.EN]: text });

const VALUES = ['asOf', 'stage', 'percent', 'plannedPercent', 'financialPercent'] as const;

const sameContent = (one: StatedValues, other: StatedValues): boolean =>
  VALUES.every((name) => one[name] === other[name]) &&
  Object.values(Lang).every((lang) => one.narratives?.[lang] === other.narratives?.[lang]);
