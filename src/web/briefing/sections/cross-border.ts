import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { listText } from '../../../i18n/list-text';
import { codedName } from '../../components/coded-name';
import type { Html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { progressFigure } from '../figures';

/** The cross-border projects of the area. A part of a project has the countries of the whole. */
export function crossBorderSection({ data: { crossBorder }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = crossBorder.map(({ stage, memberStates, parent, progress, ...project }) => [
    codedName(project),
    listText(
      (parent?.memberStates ?? memberStates).map(({ name }) => name),
      lang,
    ) || texts.unknown,
    stageLabel(stage, lang),
    progressFigure(progress, lang),
  ]);
  return table({
    heads: [texts.project, texts.countries, texts.stage, texts.progress],
    rows,
    none: texts.none.crossBorder,
    name: 'cross-border',
  });
}
