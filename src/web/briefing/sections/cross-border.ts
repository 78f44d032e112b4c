import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { codedName } from '../../components/coded-name';
import type { Html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { percentText } from '../figures';

/** The cross-border projects of the area. A part of a project has the countries of the whole. */
export function crossBorderSection({ data: { crossBorder }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = crossBorder.map(({ stage, memberStates, parent, progress, ...project }) => [
    codedName(project),
    (parent?.memberStates ?? memberStates).map(({ name }) => name).join(', ') || texts.unknown,
    stageLabel(stage, lang),
    percentText(progress.percent, lang),
  ]);
  return table({ heads: [texts.project, texts.countries, texts.stage, texts.progress], rows, none: texts.none.crossBorder });
}
