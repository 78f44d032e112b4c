import { HubError } from '../../../domain/errors';
import { textIn } from '../../../domain/languages';
import { Action, holdersOf, may, type Power } from '../../../domain/permissions';
import type { Problem } from '../../../domain/problems';
import { reportWarnings, unacknowledged } from '../../../domain/report-warnings';
import {
  draftFor,
  type DraftRow,
  type Last,
  lastValuesOf,
  publishedReport,
  type ReportedProject,
  reportedProject,
  type SentReport,
  sentReport,
  verifierOf,
} from '../../../queries/desk/report-form.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, NotPermitted, problemIn } from '../desk';
import { discardDraft, type DraftContent, earlier, saveDraft, submissionProblems, submitDraft } from '../desk-commands';
import { CheckView } from './check.view';
import { type ReportFormProps, ReportFormView } from './report.view';
import { reportWords } from './report.words';
import { acknowledgedBy, readReport, readTyped, type TypedFault, type TypedField, typedFrom, type TypedReport } from './typed-report';

export interface Params {
  readonly project: string;
}

/** What a form needs to know before anybody has typed. */
interface Subject {
  readonly project: ReportedProject;
  readonly power: Power;
  readonly last: Last;
  /** The draft of the office; null = there is none. */
  readonly draft: DraftRow | null;
  readonly newest: SentReport | null;
  /** The report whose values a new draft begins with: the corrected one, or one that was returned or withdrawn; null = none. */
  readonly base: SentReport | null;
  /** The report from a public document that the office can correct; null = there is none. */
  readonly published: string | null;
}

/** `/desk/report/{project}`: a report of the viewer’s office. It begins with its draft, or with the values of an earlier report. */
export const reportPage: DeskPage<Params> = async (desk, params, query) => {
  const corrects = query.get('corrects') ?? '';
  const subject = await subjectOf(desk, params, query.get('office') ?? '', corrects);
  const { draft, base, power } = subject;
  const typed = typedFrom(draft ?? base, power.office, corrects, desk.lang);
  return formPage(desk, subject, typed, { told: query.get('saved') === null ? null : reportWords[desk.lang].savedNow });
};

/** The same form, sent. */
export const reportForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readTyped(form);
  const before = await answeredBefore(desk, params, typed);
  if (before) return before;
  const subject = await subjectOf(desk, params, typed.office, typed.corrects);
  switch (typed.act) {
    case 'edit':
      return formPage(desk, subject, typed, { formKey: desk.sent!.key });
    case 'discard':
      return discarded(desk, subject, typed);
    case 'save':
    case 'check':
    case 'submit':
      return written(desk, subject, typed, typed.act);
    default:
      throw new HubError('BAD_REQUEST', 'The form was sent without one of its buttons.');
  }
};

/** Where the answer to the same form stands, sent before; null = it was not, or had no effect. */
async function answeredBefore(desk: Desk, { project }: Params, { act }: TypedReport): Promise<DeskAnswer | null> {
  switch (act) {
    case 'submit': {
      const submitted = await earlier<{ report: string }>(desk, 'submitReport');
      return submitted && { seeOther: `/desk/receipt/${submitted.report}` };
    }
    case 'save': {
      const saved = await earlier<{ id: number }>(desk, 'saveReportDraft');
      return saved && savedAt(project, saved.id);
    }
    case 'discard':
      return (await earlier<object>(desk, 'discardReportDraft')) && { seeOther: '/desk' };
    default:
      return null;
  }
}

const savedAt = (project: string, draft: number): DeskAnswer => ({ seeOther: `/desk/report/${project}?saved=${draft}` });

export async function subjectOf(desk: Desk, { project: code }: Params, office: string, corrects: string): Promise<Subject> {
  const offices = desk.viewer.powers.map(({ officeId }) => officeId);
  const project = await reportedProject(desk.db, code, offices);
  if (!project) throw new NothingThere();
  const power = reporterOf(desk, project, office);
  const [last, draft, newest, published, corrected] = await Promise.all([
    lastValuesOf(desk.db, project.id, corrects === '' ? null : corrects),
    draftFor(desk.db, project.id, power.officeId),
    sentReport(desk.db, project.id, power.officeId),
    publishedReport(desk.db, project.id),
    corrects === '' ? null : sentReport(desk.db, project.id, power.officeId, corrects),
  ]);
  const base =
    corrects === '' && newest?.state === 'REJECTED' ? newest : corrected && { ...corrected, supersedes: corrects, correctionReason: null };
  return { project, power, last, draft, newest, base, published };
}

/** The power by which the viewer reports a project, for the named office where one is named. Throws NotPermitted. */
function reporterOf({ viewer }: Desk, { reporters, allReporters }: ReportedProject, office: string): Power {
  const own = office === '' ? reporters : reporters.filter((reporter) => reporter === office);
  const permissions = own.map((reporter) => may(viewer, Action.SAVE_DRAFT, { office: reporter }));
  for (const permission of permissions) if (permission.allowed) return permission.power;
  const holders = allReporters.flatMap((reporter) => holdersOf(Action.SAVE_DRAFT, { office: reporter }));
  const [refused] =
    permissions.length > 0 ? permissions : allReporters.map((reporter) => may(viewer, Action.SAVE_DRAFT, { office: reporter }));
  const code = refused === undefined || refused.allowed ? 'OTHER_OFFICE' : refused.code;
  throw new NotPermitted({ allowed: false, code, holders });
}

type Shown = Partial<Pick<ReportFormProps, 'faults' | 'general' | 'stated' | 'warnings' | 'conflict' | 'told' | 'formKey'>>;

function formPage(
  desk: Desk,
  { project, last, draft, newest, published }: Subject,
  typed: TypedReport,
  shown: Shown = {},
  status = 200,
): DeskAnswer {
  const words = reportWords[desk.lang];
  const seen = { project, last, typed, draft: typed.draft === '' ? null : draft, newest, published };
  const nothing = { faults: [], general: [], stated: null, warnings: [], conflict: null, told: null };
  return deskPage(desk, {
    title: words.title(textIn(project.names, desk.lang)),
    status,
    children: <ReportFormView {...seen} {...nothing} {...shown} />,
  });
}

async function discarded(desk: Desk, subject: Subject, typed: TypedReport): Promise<DeskAnswer> {
  const { problems } = await discardDraft(desk, subject.power, { id: Number(typed.draft), version: Number(typed.version) });
  return problems.length > 0 ? refused(desk, subject, typed, problems) : { seeOther: '/desk' };
}

async function written(desk: Desk, subject: Subject, typed: TypedReport, act: 'save' | 'check' | 'submit'): Promise<DeskAnswer> {
  const { project, last, draft, base } = subject;
  const { content, faults } = readReport(typed, desk.lang, act === 'save', typed.draft === '' ? base : draft);
  if (content === null) return formPage(desk, subject, typed, { faults }, 422);
  if (act === 'save') return saved(desk, subject, typed, content);
  const problems = submissionProblems(content, project.today);
  const warnings = reportWarnings(content, last.known);
  if (problems.length > 0 || unacknowledged(warnings, typed.acknowledged).length > 0)
    return formPage(desk, subject, typed, { ...faultsOf(desk, problems), stated: content, warnings }, 422);
  if (act === 'submit') return submitted(desk, subject, typed, content);
  const verifier = await verifierOf(desk.db, project.id, subject.power.officeId);
  const names = verifier && textIn(verifier, desk.lang);
  return deskPage(desk, {
    title: reportWords[desk.lang].checkTitle,
    children: <CheckView project={project} last={last} typed={typed} report={content} warnings={warnings} verifier={names} />,
  });
}

type Content = Omit<DraftContent, 'draft' | 'project' | 'supersedes'>;

/** Saves the draft that the form has seen; a new one where it has seen none, and the office has none: that of a colleague is not doubled. */
function save(desk: Desk, { project, power }: Subject, typed: TypedReport, content: Content, part?: 'to submit') {
  const draft = typed.draft === '' ? null : { id: Number(typed.draft), version: Number(typed.version) };
  const supersedes = typed.corrects === '' ? null : typed.corrects;
  return saveDraft(desk, power, { ...content, draft, project: project.code, supersedes, isOnly: true }, part);
}

async function saved(desk: Desk, subject: Subject, typed: TypedReport, content: Content): Promise<DeskAnswer> {
  const { result, problems } = await save(desk, subject, typed, content);
  return result === null ? refused(desk, subject, typed, problems) : savedAt(subject.project.code, result.id);
}

async function submitted(desk: Desk, subject: Subject, typed: TypedReport, content: Content): Promise<DeskAnswer> {
  const draft = await save(desk, subject, typed, content, 'to submit');
  if (draft.result === null) return refused(desk, subject, typed, draft.problems);
  const sent = await submitDraft(desk, subject.power, draft.result, acknowledgedBy(typed));
  if (sent.result) return { seeOther: `/desk/receipt/${sent.result.report}` };
  const kept = { ...typed, draft: String(draft.result.id), version: String(draft.result.version) };
  return refused(desk, subject, kept, sent.problems);
}

/** The form again, with what stands against it; where somebody else changed the draft, with both versions. */
async function refused(desk: Desk, subject: Subject, typed: TypedReport, problems: readonly Problem[]): Promise<DeskAnswer> {
  const words = reportWords[desk.lang];
  const draft = await draftFor(desk.db, subject.project.id, subject.power.officeId);
  const now = { ...subject, draft };
  const kept = { ...typed, draft: draft ? String(draft.id) : '', version: draft ? String(draft.version) : '' };
  const isStale = problems.some(({ code }) => code === 'STALE' || code === 'UNKNOWN_DRAFT');
  if (isStale && draft) return formPage(desk, now, kept, { general: [words.stale], conflict: draft }, 409);
  if (isStale) return formPage(desk, now, kept, { general: [words.gone] }, 409);
  return formPage(desk, now, kept, faultsOf(desk, problems), 422);
}

/** The field of the form that a field of a command stands in. */
const FIELD_OF: Readonly<Record<string, TypedField>> = {
  asOf: 'day',
  stage: 'stage',
  percent: 'percent',
  plannedPercent: 'planned',
  correctionReason: 'reason',
};

function faultsOf(desk: Desk, problems: readonly Problem[]): { faults: TypedFault[]; general: string[] } {
  const faults: TypedFault[] = [];
  const general: string[] = [];
  for (const { code, field } of problems) {
    const typedField = field === null ? undefined : FIELD_OF[field];
    if (typedField) faults.push({ field: typedField, text: problemIn(desk, { code }) });
    else general.push(problemIn(desk, { code }));
  }
  return { faults, general };
}
