import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings, foldCode } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { isPlanCode, planCodeOf } from '../../domain/plan-codes';
import { problem } from '../../domain/problems';
import { factsInForce } from '../../queries/shared/facts';
import { NOW } from '../../queries/shared/point-in-time';
import { type Command, Refusal, refuseFor } from '../command';
import { MAX_TITLE, textProblems, textsOf } from '../mechanism/texts';
import { citationOf, type Cited, citedPlace } from '../provenance/citation';
import { add, statement } from '../record';
import { periodColumns, periodProblems } from './period';
import { partChanges, type PlanParts, recordParts } from './plan-parts';

interface PlanInput extends Cited, PlanParts {
  /** The code of the province or cluster whose plan it is. */
  readonly area: string;
  /** Null = that of the area and the first year. */
  readonly code: string | null;
  readonly names: LocalizedTexts | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/**
 * Puts the plan of a province or a cluster on record, with its parts. Problems: UNKNOWN_AREA, INVALID_PLAN_CODE, PLAN_CODE_TAKEN, TEXT_NEEDED,
 * TOO_LONG, DAYS_REVERSED, UNKNOWN_SOURCE, SOURCE_NEEDED, and those of `partChanges`.
 */
export const recordPlan: Command<PlanInput, { readonly plan: string }> = async (db, actor, input) => {
  const area = await lockedArea(db, input.area);
  const { startsOn, endsOn } = input;
  const code = input.code === null ? planCodeOf(area.code, startsOn) : foldCode(input.code.trim());
  const names = textsOf(input.names);
  const { place, problems } = await citedPlace(db, input);
  const { changes, problems: ofParts } = await partChanges(db, { id: null, code }, input);
  const taken = await db.rows(sql`SELECT FROM plan WHERE code = ${code}`);
  refuseFor([
    ...(isPlanCode(code) ? [] : [problem('INVALID_PLAN_CODE', 'code')]),
    ...(taken.length > 0 ? [problem('PLAN_CODE_TAKEN', 'code')] : []),
    ...textProblems(names, 'names', MAX_TITLE),
    ...periodProblems(startsOn, endsOn),
    ...problems,
    ...ofParts,
  ]);
  const by = await statement(db, actor);
  const citation = await citationOf(db, by, place);
  const id = await add(db, by, 'plan', {
    code,
    names,
    translated: [],
    aliases: [],
    ...periodColumns(startsOn, endsOn),
    in_preparation: false,
    member_state_id: area.memberState,
    province_id: area.province,
    cluster_id: area.cluster,
    citation_id: citation,
    version: 1,
    is_withdrawn: false,
  });
  await recordParts(db, { by, citation }, id, changes);
  return { result: { plan: code }, effect: { action: Action.STATE_PLAN, touched: [{ type: 'Plan', code, before: null, after: '1' }] } };
};

/** A province or a cluster that the transaction has locked: of two who enter its plan at once, the second sees what the first one did. */
interface HeldArea {
  readonly code: string;
  readonly memberState: number;
  /** One of the two keys is null. */
  readonly province: number | null;
  readonly cluster: number | null;
}

/** Throws a Refusal: UNKNOWN_AREA, where the code is that of no cluster, and of no province that is in the programme today. */
async function lockedArea(db: RowStore, code: string): Promise<HeldArea> {
  const spellings = codeSpellings(code);
  const [province] = await db.rows<HeldArea>(sql`
    SELECT code, member_state_id AS "memberState", id AS province, NULL::integer AS cluster FROM province
    WHERE code = ANY (${spellings}::text[]) AND id IN (SELECT m.province_id FROM ${factsInForce('programme_membership', 'm', NOW)})
    FOR NO KEY UPDATE OF province`);
  if (province) return province;
  const [cluster] = await db.rows<HeldArea>(sql`
    SELECT code, member_state_id AS "memberState", NULL::integer AS province, id AS cluster FROM cluster
    WHERE code = ANY (${spellings}::text[]) FOR NO KEY UPDATE`);
  if (!cluster) throw new Refusal([problem('UNKNOWN_AREA', 'area')]);
  return cluster;
}
