import { type Lang, type LocalizedTexts, textIn } from '../domain/languages';
import { ProjectDimension, type ProjectStage } from '../domain/vocabularies/projects';
import { textsIn } from './dictionaries';

/** The stage of a project; a text of its own for null, which means that no report says. */
export function stageLabel(stage: ProjectStage | null, lang: Lang): string {
  const { stages, groups } = textsIn(lang);
  return stage === null ? groups.none.STAGE : stages[stage];
}

/** What a value of a dimension is called in a language; a text of its own for the projects that have none. Never empty. */
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
