import type { Flag, FlagEvidence } from '../domain/flags';
import type { Lang } from '../domain/languages';
import type { FlagKind } from '../domain/vocabularies/projects';
import { textsIn } from './dictionaries';

/** Why there is a flag, with the numbers. Its days are ISO days. */
export function flagMessage<K extends FlagKind>({ kind, evidence }: Flag<K>, lang: Lang): string {
  const messages: { [P in FlagKind]: (evidence: FlagEvidence[P]) => string } = textsIn(lang).flags;
  return messages[kind](evidence);
}
