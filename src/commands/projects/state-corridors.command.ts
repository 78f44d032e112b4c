import { PlacementKind } from '../../domain/vocabularies/projects';
import type { Command } from '../command';
import { type PlacementInput, statePlacement, withoutShares } from './placement';

interface CorridorsInput extends PlacementInput {
  /** Codes. */
  readonly corridors: readonly string[];
}

/** States which corridors a project belongs to from a day on, in the place of those before. Problems: those of `statePlacement`. */
export const stateCorridors: Command<CorridorsInput, { readonly project: string }> = (db, actor, { corridors, ...input }) =>
  statePlacement(db, actor, input, PlacementKind.CORRIDORS, withoutShares(corridors));
