import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { foldCode } from '../../domain/codes';
import type { LocalizedTexts } from '../../domain/languages';
import { nextObjectiveCode, rewordedCode } from '../../domain/plan-codes';
import { type Problem, problem } from '../../domain/problems';
import { plansOnRecord } from '../../queries/planning/plans-on-record';
import { NOW } from '../../queries/shared/point-in-time';
import { type KnownThing, knownThings } from '../known-codes';
import { MAX_NOTE, textProblems, textsOf } from '../mechanism/texts';
import { add, type Statement, withdraw } from '../record';

/** What a plan aims at. */
interface Objective {
  /** The code of the one on record that it is; null = it is a new one. */
  readonly code: string | null;
  readonly titles: LocalizedTexts | null;
  /** The codes of the sectors whose projects serve it. */
  readonly sectors: readonly string[];
}

/** The parts of a plan, each list as a whole. Null = it stays as it is. */
export interface PlanParts {
  readonly objectives: readonly Objective[] | null;
  /** The codes of the plans that it is aligned with. */
  readonly alignsWith: readonly string[] | null;
  /** The codes of the corridors that it is aligned with. */
  readonly corridors: readonly string[] | null;
}

/** The most objectives, and the most sectors, corridors or plans. */
const MOST = 30;

/** A link on record: its key, and that of the thing at the other end. */
interface HeldLink {
  readonly id: number;
  readonly to: number;
}

/** An objective that the plan has or had. */
interface HeldObjective {
  readonly id: number;
  readonly code: string;
  readonly titles: LocalizedTexts;
  readonly isOnRecord: boolean;
  readonly sectors: readonly HeldLink[];
}

/** What makes the links of an owner what they are meant to be. */
interface LinkChange {
  readonly gone: readonly HeldLink[];
  readonly fresh: readonly KnownThing[];
}

interface ObjectiveChange {
  readonly gone: readonly HeldObjective[];
  /** Those whose wording stays, with what changes in their sectors. */
  readonly kept: readonly { readonly id: number; readonly sectors: LinkChange }[];
  /** Those with a wording that is not on record: their codes. */
  readonly fresh: readonly { readonly code: string; readonly titles: LocalizedTexts; readonly sectors: readonly KnownThing[] }[];
}

/** What changes in the parts of a plan; null = the list stays as it is. */
export interface PartChanges {
  readonly objectives: ObjectiveChange | null;
  readonly alignsWith: LinkChange | null;
  readonly corridors: LinkChange | null;
}

const isLinkChange = ({ gone, fresh }: LinkChange): boolean => gone.length + fresh.length > 0;

/** The names of the lists that change. */
export const changedParts = ({ objectives, alignsWith, corridors }: PartChanges): string[] => [
  ...(objectives &&
  objectives.gone.length + objectives.fresh.length + objectives.kept.filter(({ sectors }) => isLinkChange(sectors)).length > 0
    ? ['objectives']
    : []),
  ...(alignsWith && isLinkChange(alignsWith) ? ['alignsWith'] : []),
  ...(corridors && isLinkChange(corridors) ? ['corridors'] : []),
];

/**
 * What changes where the parts of a plan are what they are meant to be. Problems: TOO_MANY_PARTS, UNKNOWN_OBJECTIVE, TEXT_NEEDED, TOO_LONG,
 * UNKNOWN_SECTOR, UNKNOWN_PLAN, OWN_ALIGNMENT, UNKNOWN_CORRIDOR. `plan` = the one on record, by its key (null = it is new) and its code.
 */
export async function partChanges(
  db: RowStore,
  plan: { readonly id: number | null; readonly code: string },
  { objectives, alignsWith, corridors }: PlanParts,
): Promise<{ readonly changes: PartChanges; readonly problems: Problem[] }> {
  const problems = [
    ...tooMany('objectives', objectives),
    ...tooMany('alignsWith', alignsWith),
    ...tooMany('corridors', corridors),
    ...(objectives ?? []).flatMap(({ sectors }, i) => tooMany(`objectives.${i}.sectors`, sectors)),
  ];
  if (problems.length > 0) return { changes: { objectives: null, alignsWith: null, corridors: null }, problems };
  const plans = await knownThings(db, sql`${plansOnRecord('p', NOW)} WHERE`, alignsWith ?? []);
  const roads = await knownThings(db, sql`corridor WHERE`, corridors ?? []);
  if (!plans) problems.push(problem('UNKNOWN_PLAN', 'alignsWith'));
  if (plans?.some(({ code }) => code === plan.code)) problems.push(problem('OWN_ALIGNMENT', 'alignsWith'));
  if (!roads) problems.push(problem('UNKNOWN_CORRIDOR', 'corridors'));
  const changes = {
    objectives: objectives && (await objectiveChange(db, plan, objectives, problems)),
    alignsWith: alignsWith && linkChange(await heldLinks(db, sql`aligns_with_id AS "to" FROM plan_alignment`, plan.id), plans ?? []),
    corridors: corridors && linkChange(await heldLinks(db, sql`corridor_id AS "to" FROM plan_corridor`, plan.id), roads ?? []),
  };
  return { changes, problems };
}

const tooMany = (field: string, list: readonly unknown[] | null): Problem[] =>
  (list ?? []).length > MOST ? [problem('TOO_MANY_PARTS', field)] : [];

const linkChange = (held: readonly HeldLink[], meant: readonly KnownThing[]): LinkChange => ({
  gone: held.filter(({ to }) => meant.every(({ id }) => id !== to)),
  fresh: meant.filter(({ id }) => held.every(({ to }) => to !== id)),
});

const heldLinks = (db: RowStore, links: Sql, plan: number | null): Promise<HeldLink[]> =>
  db.rows<HeldLink>(sql`SELECT id, ${links} WHERE plan_id = ${plan} AND withdrawn_at IS NULL`);

async function objectiveChange(
  db: RowStore,
  plan: { readonly id: number | null; readonly code: string },
  objectives: readonly Objective[],
  problems: Problem[],
): Promise<ObjectiveChange> {
  const held = await heldObjectives(db, plan.id);
  const codes = held.map(({ code }) => code);
  const meant = new Set<HeldObjective>();
  const kept: ObjectiveChange['kept'][number][] = [];
  const fresh: ObjectiveChange['fresh'][number][] = [];
  for (const [i, { code, titles: given, sectors: of }] of objectives.entries()) {
    const [titles, sectors] = [textsOf(given), await knownThings(db, sql`sector WHERE`, of)];
    const before = held.find((each) => each.isOnRecord && !meant.has(each) && each.code === foldCode(code ?? ''));
    problems.push(
      ...(code !== null && !before ? [problem('UNKNOWN_OBJECTIVE', `objectives.${i}.code`)] : []),
      ...textProblems(titles, `objectives.${i}.titles`, MAX_NOTE),
      ...(sectors ? [] : [problem('UNKNOWN_SECTOR', `objectives.${i}.sectors`)]),
    );
    if (before && titles && areSame(before.titles, titles)) {
      meant.add(before);
      kept.push({ id: before.id, sectors: linkChange(before.sectors, sectors ?? []) });
    } else {
      const next = before ? rewordedCode(before.code, codes) : nextObjectiveCode(plan.code, codes);
      codes.push(next);
      fresh.push({ code: next, titles: titles ?? {}, sectors: sectors ?? [] });
    }
  }
  return { gone: held.filter((each) => each.isOnRecord && !meant.has(each)), kept, fresh };
}

const areSame = (a: LocalizedTexts, b: LocalizedTexts): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** The objectives that a plan has and had. */
const heldObjectives = (db: RowStore, plan: number | null): Promise<HeldObjective[]> =>
  db.rows<HeldObjective>(sql`
    SELECT o.id, o.code, o.titles, o.withdrawn_at IS NULL AS "isOnRecord", coalesce((
      SELECT json_agg(json_build_object('id', serving.id, 'to', serving.sector_id)) FROM objective_sector serving
      WHERE serving.objective_id = o.id AND serving.withdrawn_at IS NULL), '[]') AS sectors
    FROM plan_objective o WHERE o.plan_id = ${plan}`);

/** The columns of links: their owner, and the thing at the other end. */
const LINKS = {
  objective_sector: ['objective_id', 'sector_id'],
  plan_alignment: ['plan_id', 'aligns_with_id'],
  plan_corridor: ['plan_id', 'corridor_id'],
} as const;

/** Who states parts, and from which document (null = from none). */
interface PartStatement {
  readonly by: Statement;
  readonly citation: number | null;
}

/** Records what changes in the parts of a plan: what goes is withdrawn, what comes is added. */
export async function recordParts(
  db: RowStore,
  statement: PartStatement,
  plan: number,
  { objectives, alignsWith, corridors }: PartChanges,
): Promise<void> {
  const { by, citation } = statement;
  for (const { id, sectors } of objectives?.gone ?? []) {
    await withdraw(db, by, 'plan_objective', id);
    await recordLinks(db, statement, 'objective_sector', id, { gone: sectors, fresh: [] });
  }
  for (const { id, sectors } of objectives?.kept ?? []) await recordLinks(db, statement, 'objective_sector', id, sectors);
  for (const { sectors, ...objective } of objectives?.fresh ?? []) {
    const id = await add(db, by, 'plan_objective', { ...objective, plan_id: plan, citation_id: citation });
    await recordLinks(db, statement, 'objective_sector', id, { gone: [], fresh: sectors });
  }
  if (alignsWith) await recordLinks(db, statement, 'plan_alignment', plan, alignsWith);
  if (corridors) await recordLinks(db, statement, 'plan_corridor', plan, corridors);
}

async function recordLinks(
  db: RowStore,
  { by, citation }: PartStatement,
  table: keyof typeof LINKS,
  owner: number,
  { gone, fresh }: LinkChange,
): Promise<void> {
  const [ownerColumn, toColumn] = LINKS[table];
  for (const { id } of gone) await withdraw(db, by, table, id);
  for (const { id } of fresh) await add(db, by, table, { [ownerColumn]: owner, [toColumn]: id, citation_id: citation });
}
