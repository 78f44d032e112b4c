import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { listText } from '../../../i18n/list-text';
import { codedName } from '../../components/coded-name';
import type { Html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { progressFigure } from '../figures';

/** The cross-border projects of the area. The other side of a crossing follows the one that lies in the area. */
export function crossBorderSection({ data: { crossBorder }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const sides = crossBorder.flatMap(({ counterpart, ...own }) => (counterpart ? [own, counterpart] : [own]));
  const rows = sides.map(({ stage, memberStates, progress, ...project }) => [
    codedName(project),
    listText(
      memberStates.map(({ name }) => name),
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
