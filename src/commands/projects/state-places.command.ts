import { problem } from '../../domain/problems';
import { isWhole } from '../../domain/shares';
import { PlacementKind } from '../../domain/vocabularies/projects';
import type { Command } from '../command';
import { type PlacementInput, statePlacement } from './placement';

interface PlacesInput extends PlacementInput {
  /** The provinces by their codes, each with the share of the project that it carries; null = none is stated. */
  readonly places: readonly { readonly province: string; readonly share: string | null }[];
}

/**
 * States in which provinces a project lies from a day on, with the shares that they carry, in the place of those before. Problems:
 * INVALID_SHARES, and those of `statePlacement`.
 */
export const statePlaces: Command<PlacesInput, { readonly project: string }> = (db, actor, { places, ...input }) => {
  const shares = places.map(({ share }) => share);
  const problems = shares.every((share) => share === null) || isWhole(shares) ? [] : [problem('INVALID_SHARES', 'places')];
  const linked = places.map(({ province, share }) => ({ code: province, share }));
  return statePlacement(db, actor, input, PlacementKind.PROVINCES, linked, problems);
};
