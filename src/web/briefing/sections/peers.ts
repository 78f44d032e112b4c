import { textsIn } from '../../../i18n/dictionaries';
import type { Html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { percentText } from '../figures';

/** The provinces and states that share a cluster or a corridor with the area. */
export function peersSection({ data: { peers }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = peers.map(({ name, progress: { percent, projectCount, coverage } }) => [
    name,
    projectCount === 0 ? texts.noProjects : percentText(percent, lang),
    `${coverage.reported} / ${projectCount}`,
  ]);
  return table({ heads: [texts.area, texts.percent, texts.reported], rows, none: texts.none.peers });
}
