import { type Day, daysLater } from '../domain/days';
import { type Lang, type LocalizedTexts, textIn } from '../domain/languages';
import { ProjectDimension, type ProjectStage } from '../domain/vocabularies/projects';
import { yearsText } from './date-text';
import { textsIn } from './dictionaries';

/** The label of a stage. Null, no report states a stage, has a label too. */
export function stageLabel(stage: ProjectStage | null, lang: Lang): string {
  const { stages, groups } = textsIn(lang);
  return stage === null ? groups.none.STAGE : stages[stage];
}

/** The days of a plan: the first one in force, and the first one no longer in force; null = not known. */
export interface PlanSpan {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** A value of a dimension. */
export interface LabelledValue {
  readonly dimension: ProjectDimension;
  /** Null = the projects without a value. */
  readonly code: string | null;
  /** The names of a value that is a node; null = it is none. */
  readonly names: LocalizedTexts | null;
  /** The plan that a sector is part of: sectors of several plans have one name. None for other values. */
  readonly plan?: PlanSpan | null;
}

/** The label of a dimension's value in a language; projects without a value have a label too. Never empty. */
export function groupLabel({ dimension, code, names, plan }: LabelledValue, lang: Lang): string {
  const { groups } = textsIn(lang);
  if (code === null) return groups.none[dimension];
  if (names !== null) return planLabel(textIn(names, lang), plan, lang);
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

/** A name with the years of its plan: "Tourism (2022-2026)". */
const planLabel = (name: string, plan: PlanSpan | null | undefined, lang: Lang): string =>
  plan?.validFrom && plan.validTo ? textsIn(lang).groups.ofPlan(name, yearsText(plan.validFrom, daysLater(plan.validTo, -1), lang)) : name;
