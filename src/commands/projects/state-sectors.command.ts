import { PlacementKind } from '../../domain/vocabularies/projects';
import type { Command } from '../command';
import { type PlacementInput, statePlacement, withoutShares } from './placement';

interface SectorsInput extends PlacementInput {
  /** Codes. */
  readonly sectors: readonly string[];
}

/** States which sectors a project belongs to from a day on, in the place of those before. Problems: those of `statePlacement`. */
export const stateSectors: Command<SectorsInput, { readonly project: string }> = (db, actor, { sectors, ...input }) =>
  statePlacement(db, actor, input, PlacementKind.SECTORS, withoutShares(sectors));
