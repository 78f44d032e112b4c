import type { RoundChange } from '../../../../entities/progress/round-change.entity';
import { changeRound } from '../../../commands/progress/change-round.command';
import { HubError } from '../../../domain/errors';
import { Action, may } from '../../../domain/permissions';
import type { Problem } from '../../../domain/problems';
import { type ReportingRound, roundsUntil } from '../../../domain/rounds';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { missingReports } from '../../../queries/desk/round.queries';
import { changesOfRounds, chosenRound } from '../../../queries/progress/round.queries';
import type { FieldFault } from '../../components/form';
import { readDay } from '../day-field';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor, powersBy, problemIn } from '../desk';
import { write } from '../desk-commands';
import { RoundsView } from './rounds.view';
import { roundsWords } from './rounds.words';
import { type Act, ACTS, dayName, MOVED, type Moved, readRound, type TypedRound, untyped } from './typed-round';

/** The rounds that the page offers, the newest first. */
const OFFERED = 6;

/** `/desk/rounds`: what is still missing in a round, as a text to pass on; secretaries change the round. */
export const roundsPage: DeskPage = async (desk, _params, query) => {
  const round = await roundFor(desk, query.get('round'));
  const done = ACTS.find((act) => act === query.get('done'));
  return page(desk, round, { told: done ? roundsWords[desk.lang].done[done] : null });
};

async function roundFor({ db, today }: Desk, code: string | null): Promise<ReportingRound> {
  const round = await chosenRound(db, code, today);
  if (!round) throw new NothingThere();
  return round;
}

interface Shown {
  readonly told?: string | null;
  readonly stale?: string | null;
  readonly typed?: TypedRound;
  readonly faults?: readonly FieldFault[];
}

async function page(desk: Desk, round: ReportingRound, { told = null, stale = null, typed, faults = [] }: Shown): Promise<DeskAnswer> {
  const { db, viewer, today, lang } = desk;
  const isSecretary = may(viewer, Action.CHANGE_ROUND, { office: null }).allowed;
  const own = powersBy(viewer, OfficeRole.REPORTER).map(({ office }) => office);
  const [changes, missing] = [await changesOf(desk, round), await missingReports(db, round, isSecretary ? null : own)];
  return deskPage(desk, {
    title: roundsWords[lang].title,
    status: stale !== null ? 409 : faults.length > 0 ? 422 : 200,
    hasScript: true,
    children: (
      <RoundsView
        rounds={roundsUntil(today).slice(0, OFFERED)}
        round={round}
        changes={changes}
        missing={missing}
        own={own}
        isSecretary={isSecretary}
        typed={typed ?? untyped(round, lang)}
        faults={faults}
        told={told}
        stale={stale}
      />
    ),
  });
}

const changesOf = async ({ db }: Desk, { code }: ReportingRound): Promise<readonly RoundChange[]> =>
  (await changesOfRounds(db, [code], null))[0]!;

/** Moves the days of a round, pauses it or lets it go on. */
export const roundsForm: DeskForm = async (desk, _params, form) => {
  const { act: sent, round: code, seenChanges, typed: read } = readRound(form);
  const act = ACTS.find((known) => known === sent);
  if (!act || !/^\d{1,4}$/.test(seenChanges)) throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  const power = powerFor(desk, Action.CHANGE_ROUND, { office: null });
  const round = await roundFor(desk, code);
  const typed = { ...read, act };
  const { days, faults } = act === 'move' ? movedDays(desk, typed) : { days: UNMOVED, faults: [] };
  if (faults.length > 0) return page(desk, round, { typed, faults });
  const isPaused = act === 'move' ? null : act === 'pause';
  const input = { round: round.code, ...days, isPaused, reason: typed.reason, seenChanges: Number(seenChanges) };
  const { problems } = await write(desk, { name: 'changeRound' }, power, changeRound, input);
  if (problems.length === 0) return { seeOther: `/desk/rounds?${new URLSearchParams({ round: round.code, done: act }).toString()}` };
  const now = await roundFor(desk, code);
  if (problems.some((one) => one.code === 'STALE')) return page(desk, now, { typed, stale: roundsWords[desk.lang].stale });
  return page(desk, now, { typed, faults: problems.map((one) => faultOf(desk, act, one)) });
};

const UNMOVED: Record<Moved, null> = { dueOn: null, verifyDueOn: null, certifyDueOn: null };

function movedDays({ lang }: Desk, { days }: TypedRound) {
  const read = MOVED.map((moved) => [moved, readDay(days[moved], lang)] as const);
  return {
    days: Object.fromEntries(read.map(([moved, { day }]) => [moved, day])) as Record<Moved, string>,
    faults: read.flatMap(([moved, { fault }]) => (fault ? [{ id: dayName(moved, 'day'), text: fault.text }] : [])),
  };
}

/** A problem at the field of the form that it is about. */
function faultOf(desk: Desk, act: Act, problem: Problem): FieldFault {
  const moved = MOVED.find((one) => one === problem.field);
  return { id: moved ? dayName(moved, 'day') : `${act}-reason`, text: problemIn(desk, problem) };
}
