import type { ScopedKind } from '../../../entities/catalogue';
import { BodyLevel } from '../../domain/vocabularies/mechanism';
import { manyPerKey, onePerKey } from '../shared/batch';

/**
 * The kinds of nodes that have progress. EVERYTHING is every project, parents of parts included: the root list. PROGRAMME is every leaf
 * project; a GROUP is the projects with certain values of certain dimensions (`grouping.ts`).
 */
export type ScopeKind = 'EVERYTHING' | 'PROGRAMME' | 'GROUP' | 'LEVEL' | ScopedKind;

/** One node: its kind and its internal key. The key of a level is its index in `LEVELS`, that of a group its index among the groups. */
export interface ScopeKey {
  readonly kind: ScopeKind;
  readonly id: number;
}

/** The levels of the mechanism, from the top. */
export const LEVELS: readonly BodyLevel[] = Object.values(BodyLevel);

/** Whether the nodes reach so many projects that a custom plan pays off. A project reaches only itself, or its parts. */
export const isLarge = (scopes: readonly ScopeKey[]): boolean => scopes.some(({ kind }) => kind !== 'PROJECT');

/** Whether a node reaches projects by the responsible body, or by location in the programme's provinces. */
export const isInstitutional = ({ kind }: ScopeKey): boolean => kind === 'BODY' || kind === 'LEVEL';

/** The internal keys of nodes by kind. */
export function keysByKind(scopes: readonly ScopeKey[]): Map<ScopeKind, number[]> {
  const byKind = new Map<ScopeKind, number[]>();
  for (const { kind, id } of scopes) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  return byKind;
}

/** A row that belongs to a node. */
export interface ScopeRow {
  readonly kind: ScopeKind;
  readonly scope_id: number;
}

const keyOf = ({ kind, id }: ScopeKey): string => `${kind} ${id}`;
const keyOfRow = ({ kind, scope_id }: ScopeRow): string => `${kind} ${scope_id}`;

/** One row per node, null where there is none. */
export const onePerScope = <R extends ScopeRow>(scopes: readonly ScopeKey[], rows: readonly R[]): (R | null)[] =>
  onePerKey(scopes.map(keyOf), rows, keyOfRow);

/** All rows per node in the order given. */
export const manyPerScope = <R extends ScopeRow>(scopes: readonly ScopeKey[], rows: readonly R[]): R[][] =>
  manyPerKey(scopes.map(keyOf), rows, keyOfRow);
