import { Lang } from '../../domain/languages';
import { ProjectStage } from '../../domain/vocabularies/projects';
import { textsIn } from '../../i18n/dictionaries';
import type { Cell } from '../cell';
import { folded, isNotKnown } from './fold';
import { AMBIGUOUS_STAGE_WORDS, STAGE_WORDS } from './stage-words';
import { readAs, refused, UNKNOWN, type Verdict } from './verdict';

const STAGES = Object.values(ProjectStage);

/** Each word for a stage: its code, what the hub calls it in each language, and what offices write. */
const WORDS: ReadonlyMap<string, ProjectStage> = new Map(
  STAGES.flatMap((stage) =>
    [stage, ...Object.values(Lang).map((lang) => textsIn(lang).stages[stage]), ...STAGE_WORDS[stage]].map((word) => [folded(word), stage]),
  ),
);

const AMBIGUOUS: ReadonlySet<string> = new Set(AMBIGUOUS_STAGE_WORDS.map(folded));

/** A stage by a word of any language. */
export function stageOf(cell: Cell): Verdict<ProjectStage> {
  const text = folded(cell.shown)
    .replace(/^[•*-] ?/, '')
    .replace(/[.!]$/, '');
  if (isNotKnown(text)) return UNKNOWN;
  const stage = WORDS.get(text) ?? WORDS.get(text.replaceAll(' ', ''));
  if (stage !== undefined) return readAs(stage);
  return AMBIGUOUS.has(text) ? refused('AMBIGUOUS_STAGE') : refused('UNKNOWN_STAGE');
}
