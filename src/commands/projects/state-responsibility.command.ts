import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ProjectRevisionKind, type ResponsibilityRole } from '../../domain/vocabularies/projects';
import { asOfProblems } from '../as-of';
import { type Command, refuseFor } from '../command';
import { reasonProblems } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add, withdraw } from '../record';
import { lockedProject, nextFactCode, revise, type SeenProject, touchedProject } from './project';

interface ResponsibilityInput extends SeenProject, Cited {
  /** The code of the organisation. */
  readonly organisation: string;
  readonly role: ResponsibilityRole;
  /** False = it no longer answers for the project in the span. */
  readonly answers: boolean;
  /** The first day of the span. */
  readonly asOf: Day;
  /** The first day after the span; null = until somebody states otherwise. */
  readonly validTo: Day | null;
  readonly reason: string;
}

/** A span on record in which an organisation answers for a project in one role. */
interface HeldSpan {
  readonly id: number;
  readonly code: string;
  /** Null = not known, treated as already held. */
  readonly validFrom: Day | null;
  /** Null = it still does. */
  readonly validTo: Day | null;
  /** The key of its citation; null = it has none. */
  readonly citation: number | null;
}

/**
 * States that an organisation answers for a project in a role for a span of days, or that it does not. What was on record for days of the span
 * is replaced, and stays for the others. Who may report, and who keeps the facts of the project, follows from it. Problems: UNKNOWN_PROJECT,
 * STALE, UNKNOWN_OFFICE, AS_OF_IN_FUTURE, AS_OF_BEFORE_PROGRAMME, DAYS_REVERSED, REASON_NEEDED, TOO_LONG, UNKNOWN_SOURCE, SOURCE_NEEDED,
 * ALREADY_DONE where that is on record for each day of the span.
 */
export const stateResponsibility: Command<ResponsibilityInput, { readonly project: string }> = async (db, actor, input) => {
  const project = await lockedProject(db, input);
  const { place, problems } = await citedPlace(db, input);
  const { role, answers, asOf, validTo } = input;
  const [organisation, reason] = [await organisationOf(db, input), input.reason.trim()];
  refuseFor([
    ...(organisation === null ? [problem('UNKNOWN_OFFICE', 'organisation')] : []),
    ...asOfProblems(asOf, project.today),
    ...(validTo !== null && validTo <= asOf ? [problem('DAYS_REVERSED', 'validTo')] : []),
    ...reasonProblems(reason),
    ...problems,
  ]);
  const held = await spansIn(db, project.id, organisation!.id, input);
  refuseFor((answers ? held.some((span) => covers(span, input)) : held.length === 0) ? [problem('ALREADY_DONE')] : []);
  const by = await revise(db, actor, project, ProjectRevisionKind.RESPONSIBILITY, reason);
  const citation = await citationOf(db, by, place);
  const put = (span: Omit<HeldSpan, 'id'>) =>
    add(db, by, 'project_responsibility', {
      code: span.code,
      project_id: project.id,
      organisation_id: organisation!.id,
      role,
      valid_from: span.validFrom,
      valid_to: span.validTo,
      reason,
      citation_id: span.citation,
    });
  const newCode = () => nextFactCode(db, project, 'project_responsibility');
  for (const span of held) {
    await withdraw(db, by, 'project_responsibility', span.id);
    const [before, after] = [isBefore(span, asOf), isAfter(span, validTo)];
    // The document that says that it no longer answers is that of its last day.
    if (before) await put({ ...span, validTo: asOf, citation: answers ? span.citation : (citation ?? span.citation) });
    if (after) await put({ ...span, validFrom: validTo, code: before ? await newCode() : span.code });
  }
  const code = answers ? await newCode() : null;
  if (code !== null) await put({ code, validFrom: asOf, validTo, citation });
  const stated = [code ?? 'NO_LONGER', organisation!.code, role, asOf, ...(validTo === null ? [] : [validTo])].join(' ');
  return { result: { project: project.code }, effect: { action: Action.ASSIGN_PROJECT, touched: touchedProject(project, stated) } };
};

/** Whether a span has days before a day. */
const isBefore = ({ validFrom }: HeldSpan, day: Day): boolean => validFrom === null || validFrom < day;

/** Whether a span has the day after another one, or later ones. `validTo`: the first day after that; null = there is none. */
const isAfter = (span: HeldSpan, validTo: Day | null): boolean => validTo !== null && (span.validTo === null || span.validTo > validTo);

/** Whether a span has every day of another one. */
const covers = (span: HeldSpan, { asOf, validTo }: Pick<ResponsibilityInput, 'asOf' | 'validTo'>): boolean =>
  (span.validFrom === null || span.validFrom <= asOf) && (span.validTo === null || (validTo !== null && validTo <= span.validTo));

/** The organisation with a code; null = there is none, or it is to answer from a day on which it is not there. */
async function organisationOf(
  db: RowStore,
  { organisation, answers, asOf }: ResponsibilityInput,
): Promise<{ readonly id: number; readonly code: string } | null> {
  const [found] = await db.rows<{ id: number; code: string }>(sql`
    SELECT id, code FROM organisation
    WHERE code = ANY (${codeSpellings(organisation)}::text[]) AND (NOT ${answers}::boolean OR in_force(valid_from, valid_to, ${asOf}::date))`);
  return found ?? null;
}

/** The spans on record of an organisation in a role that have a day of the one that is stated. */
const spansIn = (db: RowStore, project: number, organisation: number, { role, asOf, validTo }: ResponsibilityInput): Promise<HeldSpan[]> =>
  db.rows<HeldSpan>(sql`
    SELECT id, code, valid_from AS "validFrom", valid_to AS "validTo", citation_id AS citation FROM project_responsibility
    WHERE project_id = ${project} AND organisation_id = ${organisation} AND role = ${role} AND withdrawn_at IS NULL
      AND daterange(valid_from, valid_to) && daterange(${asOf}::date, ${validTo}::date)
    ORDER BY valid_from NULLS FIRST`);
