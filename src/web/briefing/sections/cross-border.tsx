import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { listText } from '../../../i18n/list-text';
import type { BriefingProps } from '../briefing-data';
import { CodedName } from '../coded-name';
import { ProgressFigure } from '../figures';
import { Table } from '../table';

/** The cross-border projects of the area. The other side of a crossing follows the one that lies in the area. */
export function CrossBorderSection({ data: { crossBorder }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const sides = crossBorder.flatMap(({ counterpart, ...own }) => (counterpart ? [own, counterpart] : [own]));
  const rows = sides.map(({ stage, memberStates, progress, ...project }) => [
    <CodedName of={project} />,
    listText(
      memberStates.map(({ name }) => name),
      lang,
    ) || texts.unknown,
    stageLabel(stage, lang),
    <ProgressFigure progress={progress} />,
  ]);
  const heads = [texts.project, texts.countries, texts.stage, texts.progress];
  return <Table heads={heads} rows={rows} none={texts.none.crossBorder} name="cross-border" />;
}
