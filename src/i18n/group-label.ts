import { type Lang, type LocalizedTexts, textIn } from '../domain/languages';
import { ProjectDimension, type ProjectStage } from '../domain/vocabularies/projects';
import { textsIn } from './dictionaries';

/** The label of a stage. Null, no report states a stage, has a label too. */
export function stageLabel(stage: ProjectStage | null, lang: Lang): string {
  const { stages, groups } = textsIn(lang);
  return stage === null ? groups.none.STAGE : stages[stage];
}

/** The label of a dimension's value in a language; projects without a value have a label too. Never empty. */
export function groupLabel(dimension: ProjectDimension, code: string | null, names: LocalizedTexts | null, lang: Lang): string {
  const { groups } = textsIn(lang);
  if (code === null) return groups.none[dimension];
  if (names !== null) return textIn(names, lang);
  switch (dimension) {
    case ProjectDimension.STAGE:
      return stageLabel(code as ProjectStage, lang);
    case ProjectDimension.CROSS_BORDER:
      return code === 'true' ? groups.crossBorder : groups.inOneCountry;
    case ProjectDimension.THAI_FISCAL_YEAR:
      return groups.thaiFiscalYear(Number(code));
    default:
      return groups.year(Number(code));
  }
}
