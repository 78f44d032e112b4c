import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { Lang, LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ProjectRevisionKind } from '../../domain/vocabularies/projects';
import { asOfProblems } from '../as-of';
import { type Command, refuseFor } from '../command';
import { MAX_TITLE, reasonProblems, textProblems, textsOf } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add, withdraw } from '../record';
import { type HeldProject, lockedProject, nextFactCode, revise, type SeenProject, touchedProject } from './project';

interface RenamingInput extends SeenProject, Cited {
  /** The first day of the name. */
  readonly asOf: Day;
  /** The name in the languages in which it changes. */
  readonly names: LocalizedTexts | null;
  readonly reason: string;
}

/** What a project is called on a day. */
interface HeldNames {
  /** The key of the statement that says so; null = no office has stated it. */
  readonly id: number | null;
  readonly asOf: Day | null;
  readonly names: LocalizedTexts;
  readonly translated: readonly Lang[];
}

/**
 * States what a project is called from a day on; in the other languages its name stays. A name of the same day is corrected: it is withdrawn.
 * Its code stays. Problems: UNKNOWN_PROJECT, STALE, TEXT_NEEDED, TOO_LONG, SAME_NAME, REASON_NEEDED, AS_OF_IN_FUTURE, AS_OF_BEFORE_PROGRAMME,
 * UNKNOWN_SOURCE, SOURCE_NEEDED.
 */
export const renameProject: Command<RenamingInput, { readonly project: string }> = async (db, actor, input) => {
  const project = await lockedProject(db, input);
  const { place, problems } = await citedPlace(db, input);
  const { asOf } = input;
  const given = textsOf(input.names);
  const [held, reason] = [await namesOn(db, project, asOf), input.reason.trim()];
  const changed = (Object.keys(given ?? {}) as Lang[]).filter((lang) => given![lang] !== held.names[lang]);
  refuseFor([
    ...textProblems(given, 'names', MAX_TITLE),
    ...(given && changed.length === 0 ? [problem('SAME_NAME', 'names')] : []),
    ...asOfProblems(asOf, project.today),
    ...reasonProblems(reason),
    ...problems,
  ]);
  const by = await revise(db, actor, project, ProjectRevisionKind.NAME, reason);
  if (held.id !== null && held.asOf === asOf) await withdraw(db, by, 'project_name', held.id);
  const code = await nextFactCode(db, project, 'project_name');
  await add(db, by, 'project_name', {
    code,
    project_id: project.id,
    as_of: asOf,
    names: { ...held.names, ...given },
    translated: held.translated.filter((lang) => !changed.includes(lang)),
    reason,
    citation_id: await citationOf(db, by, place),
  });
  const effect = { action: Action.STATE_PROJECT_FACT, touched: touchedProject(project, `${code} ${asOf} ${changed.join(' ')}`) };
  return { result: { project: project.code }, effect };
};

async function namesOn(db: RowStore, { id }: HeldProject, day: Day): Promise<HeldNames> {
  const [held] = await db.rows<HeldNames>(sql`
    SELECT id, as_of AS "asOf", names, translated FROM project_name
    WHERE project_id = ${id} AND as_of <= ${day} AND withdrawn_at IS NULL ORDER BY as_of DESC LIMIT 1`);
  if (held) return held;
  const [own] = await db.rows<HeldNames>(
    sql`SELECT NULL::integer AS id, NULL::date AS "asOf", names, translated FROM project WHERE id = ${id}`,
  );
  return own!;
}
