import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ASSESSED_KINDS, isLevel } from '../../domain/register-assessment';
import type { RegisterKind, RegisterState } from '../../domain/vocabularies/process';
import { type Command, Refusal, refuseFor } from '../command';
import { keyOf } from '../mechanism/meeting';
import { MAX_TEXT, textProblems, textsOf } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add, statement } from '../record';

interface AssessmentInput extends Cited {
  /** The code of the entry. */
  readonly entry: string;
  /** How many assessments of it the caller has seen. */
  readonly seenAssessments: number;
  readonly state: RegisterState;
  readonly day: Day;
  /** The code of the office that answers for it; null = it is not stated. */
  readonly responsible: string | null;
  /** Of a risk, 1 to 5; null = it is not stated. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** What shows that it stands so; null = nothing is told. */
  readonly evidence: LocalizedTexts | null;
}

/** An entry that the transaction has locked. */
interface HeldEntry {
  readonly id: number;
  readonly code: string;
  readonly kind: RegisterKind;
  readonly today: Day;
  /** The number, the state and the day of the last assessment on record; null = there is none. */
  readonly last: { readonly number: number; readonly state: RegisterState; readonly day: Day } | null;
}

/**
 * States how a risk or a control of the register stands on a day. What was stated before stays. Problems: UNKNOWN_ENTRY, NOT_ASSESSED, STALE,
 * UNKNOWN_OFFICE, INVALID_LEVEL, DAY_TO_COME, BEFORE_LAST_ASSESSMENT, TOO_LONG, UNKNOWN_SOURCE, SOURCE_NEEDED.
 */
export const assessRegisterEntry: Command<AssessmentInput, { readonly entry: string }> = async (db, actor, input) => {
  const entry = await lockedEntry(db, input);
  const { state, day, likelihood, impact } = input;
  const responsible = await keyOf(db, 'organisation', input.responsible);
  const { place, problems: sourceProblems } = await citedPlace(db, input);
  const evidence = textsOf(input.evidence);
  refuseFor([
    ...(responsible === undefined ? [problem('UNKNOWN_OFFICE', 'responsible')] : []),
    ...(isLevel(entry.kind, likelihood, impact) ? [] : [problem('INVALID_LEVEL', 'likelihood')]),
    ...(day > entry.today ? [problem('DAY_TO_COME', 'day')] : []),
    ...(entry.last && day < entry.last.day ? [problem('BEFORE_LAST_ASSESSMENT', 'day')] : []),
    ...textProblems(evidence, 'evidence', MAX_TEXT, false),
    ...sourceProblems,
  ]);
  const by = await statement(db, actor);
  await add(db, by, 'register_assessment', {
    register_entry_id: entry.id,
    number: (entry.last?.number ?? 0) + 1,
    day,
    state,
    responsible_id: responsible,
    likelihood,
    impact,
    evidence,
    citation_id: await citationOf(db, by, place),
  });
  const touched = [{ type: 'RegisterEntry', code: entry.code, before: entry.last?.state ?? null, after: state }];
  return { result: { entry: entry.code }, effect: { action: Action.ASSESS_REGISTER_ENTRY, touched } };
};

/**
 * Locks an entry until the transaction ends: of two who assess it at once, the second sees what the first one did. Throws a Refusal:
 * UNKNOWN_ENTRY, NOT_ASSESSED, STALE.
 */
async function lockedEntry(db: RowStore, { entry: code, seenAssessments }: AssessmentInput): Promise<HeldEntry> {
  const [entry] = await db.rows<Omit<HeldEntry, 'last'>>(sql`
    SELECT id, code, kind, ${TODAY} AS today FROM register_entry WHERE code = ANY (${codeSpellings(code)}::text[]) FOR NO KEY UPDATE`);
  if (!entry) throw new Refusal([problem('UNKNOWN_ENTRY', 'entry')]);
  refuseFor(ASSESSED_KINDS.includes(entry.kind) ? [] : [problem('NOT_ASSESSED', 'entry')]);
  // A statement of its own: it sees what was committed while this one waited for the lock.
  const [last] = await db.rows<NonNullable<HeldEntry['last']>>(sql`
    SELECT number, state, day FROM register_assessment WHERE register_entry_id = ${entry.id} AND withdrawn_at IS NULL ORDER BY number DESC LIMIT 1`);
  refuseFor((last?.number ?? 0) === seenAssessments ? [] : [problem('STALE', 'seenAssessments')]);
  return { ...entry, last: last ?? null };
}
