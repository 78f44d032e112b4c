import { HubError } from '../../../domain/errors';
import { textIn } from '../../../domain/languages';
import { Action, may, type Power } from '../../../domain/permissions';
import type { Problem } from '../../../domain/problems';
import { unacknowledged } from '../../../domain/report-warnings';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { ReportState, ReportStep } from '../../../domain/vocabularies/progress';
import { type ChainReport, chainReport } from '../../../queries/desk/report.queries';
import type { FieldFault } from '../../components/form';
import { hasPart, oddnessOf } from '../checks';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor, problemIn } from '../desk';
import { type DeskStep, retract, takeStep } from '../desk-commands';
import { CORRECTION_REASONS, RETURN_REASONS } from '../reasons';
import { fieldsOf } from '../sent-form';
import { MAX_NOTE, type ReviewProps, ReviewView, type TypedDecision } from './review.view';
import { reviewWords } from './review.words';

interface Params {
  readonly report: string;
}

/** The step that lets a report pass from a state, with its action. */
const PASSES = {
  [ReportState.SUBMITTED]: { action: Action.VERIFY, step: ReportStep.VERIFY, queue: '/desk/verify' },
  [ReportState.VERIFIED]: { action: Action.CERTIFY, step: ReportStep.CERTIFY, queue: '/desk/certify' },
} as const;

const passOf = (state: ReportState): (typeof PASSES)[keyof typeof PASSES] | null => PASSES[state as keyof typeof PASSES] ?? null;

const NOTHING_TYPED: TypedDecision = { result: '', reason: '', note: '', acknowledged: [] };

/** `/desk/review/{report}`: one report, for those of its chain. */
export const reviewPage: DeskPage<Params> = async (desk, { report: code }, query) => {
  const told = query.get('asked') === null ? null : reviewWords[desk.lang].retractAsked;
  return page(desk, await seen(desk, code), { told });
};

/** The same page, with a decision. */
export const reviewForm: DeskForm<Params> = async (desk, { report: code }, form) => {
  const { act, state, fingerprint, ...typed } = fieldsOf(
    form,
    ['act', 'state', 'fingerprint', 'result', 'reason', 'note'],
    ['acknowledged'],
  );
  const report = await seen(desk, code);
  const expectedState = Object.values(ReportState).find((known) => known === state);
  if (!expectedState) throw new HubError('BAD_REQUEST', 'The form names no state of a report.');
  const decision = { report, typed, item: { report: code, expectedState, fingerprint, acknowledged: typed.acknowledged } };
  switch (act) {
    case 'decide':
      return decide(desk, decision);
    case 'takeBack':
      return takeBack(desk, decision);
    case 'retract':
      return proposeRetraction(desk, decision);
    default:
      throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  }
};

interface Decision {
  readonly report: ChainReport;
  readonly typed: TypedDecision;
  readonly item: Parameters<typeof takeStep>[2]['reports'][number];
}

async function seen(desk: Desk, code: string): Promise<ChainReport> {
  const report = await chainReport(desk.db, code);
  if (!report) throw new NothingThere();
  powerFor(desk, Action.SEE_REPORT, { office: report.office, report });
  return report;
}

type Shown = Partial<Pick<ReviewProps, 'typed' | 'faults' | 'told'>>;

function page(desk: Desk, report: ChainReport, shown: Shown = {}, status = 200): DeskAnswer {
  const { viewer } = desk;
  const subject = { office: report.office, report };
  const pass = passOf(report.state);
  const permission = pass && may(viewer, pass.action, subject);
  const isSignInOld = permission !== null && !permission.allowed && permission.code === 'SIGN_IN_AGAIN';
  const isOwn = hasPart(viewer, report);
  const isTheirs = permission !== null && (permission.allowed || isSignInOld);
  const decides = isTheirs && !isOwn && !isSignInOld ? pass!.step : null;
  return deskPage(desk, {
    title: reviewWords[desk.lang].title(report.code),
    status,
    crumbs: isTheirs ? [{ path: pass!.queue, text: pass!.action === Action.VERIFY ? desk.words.verify : desk.words.certify }] : [],
    children: (
      <ReviewView
        report={report}
        decides={decides}
        deciders={pass === null || decides !== null ? null : decidersOf(desk, report, pass.action)}
        hindered={!isTheirs ? null : isOwn ? 'OWN' : isSignInOld ? 'SIGN_IN' : null}
        canTakeBack={may(viewer, Action.TAKE_BACK, subject).allowed && report.verifiedBy.includes(viewer.person)}
        canRetract={may(viewer, Action.RETRACT, subject).allowed}
        typed={NOTHING_TYPED}
        faults={[]}
        told={null}
        {...shown}
      />
    ),
  });
}

/** The role and the office that decide about a report; null = no rule names one. */
function decidersOf({ lang, words }: Desk, { verifierNames, certifierNames }: ChainReport, action: Action.VERIFY | Action.CERTIFY) {
  const [role, names] =
    action === Action.VERIFY ? ([OfficeRole.VERIFIER, verifierNames] as const) : ([OfficeRole.CERTIFIER, certifierNames] as const);
  return names && words.ofRole(words.roles[role], textIn(names, lang));
}

async function decide(desk: Desk, { report, typed, item }: Decision): Promise<DeskAnswer> {
  const pass = passOf(item.expectedState);
  if (!pass) throw new HubError('BAD_REQUEST', 'No decision is taken in this state.');
  const isPassed = typed.result === 'pass';
  const subject = { office: report.office, report: { ...report, state: item.expectedState } };
  const power = powerFor(desk, isPassed ? pass.action : Action.REJECT, subject);
  const faults = faultsOf(desk, report, typed);
  if (faults.length > 0) return page(desk, report, { typed, faults }, 422);
  return taken(desk, power, { report, typed, item }, isPassed ? pass.step : ReportStep.REJECT, `${pass.queue}?done=${report.code}`);
}

function faultsOf({ lang }: Desk, report: ChainReport, { result, reason, note, acknowledged }: TypedDecision): FieldFault[] {
  const words = reviewWords[lang];
  const isReturned = result === 'return';
  const { length } = [...note];
  return [
    ...(result === 'pass' && unacknowledged(oddnessOf(report), acknowledged).length > 0
      ? [{ id: 'acknowledged', text: words.notSeen }]
      : []),
    ...(result !== 'pass' && !isReturned ? [{ id: 'result', text: words.resultMissing }] : []),
    ...(isReturned && !RETURN_REASONS.some((known) => known === reason) ? [{ id: 'reason', text: words.reasonMissing }] : []),
    ...(length > MAX_NOTE ? [{ id: 'note', text: words.noteTooLong(length, MAX_NOTE) }] : []),
  ];
}

function takeBack(desk: Desk, decision: Decision): Promise<DeskAnswer> {
  const power = powerFor(desk, Action.TAKE_BACK, { office: decision.report.office, report: decision.report });
  return taken(desk, power, decision, ReportStep.TAKE_BACK, `/desk/review/${decision.report.code}`);
}

/** Takes a step, and goes on to an address; else the page as it is now, with what stands against the step. */
async function taken(
  desk: Desk,
  power: Power,
  { report, typed, item }: Decision,
  step: DeskStep['step'],
  next: string,
): Promise<DeskAnswer> {
  const isReturned = step === ReportStep.REJECT;
  const said = { reason: isReturned ? typed.reason : null, note: typed.note.trim() || null };
  const { result, problems } = await takeStep(desk, power, { step, reports: [item], ...said });
  const against = result?.[0]?.problems ?? problems;
  return against.length === 0 ? { seeOther: next } : refused(desk, report, typed, against);
}

async function refused(desk: Desk, { code }: ChainReport, typed: TypedDecision, problems: readonly Problem[]): Promise<DeskAnswer> {
  const faults = problems.map((problem) => ({ id: 'main', text: problemIn(desk, problem) }));
  return page(desk, await seen(desk, code), { typed, faults }, 409);
}

async function proposeRetraction(desk: Desk, { report, typed }: Decision): Promise<DeskAnswer> {
  const power = powerFor(desk, Action.RETRACT, { office: report.office, report });
  if (!CORRECTION_REASONS.some((known) => known === typed.reason))
    return page(desk, report, { faults: [{ id: 'retraction', text: reviewWords[desk.lang].reasonMissing }] }, 422);
  const { result, problems } = await retract(desk, power, report.code, typed.reason);
  if (result === null) return refused(desk, report, NOTHING_TYPED, problems);
  return { seeOther: `/desk/review/${report.code}${result.isRetracted ? '' : '?asked=1'}` };
}
