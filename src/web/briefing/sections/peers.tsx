import { textsIn } from '../../../i18n/dictionaries';
import type { BriefingProps } from '../briefing-data';
import { meanText } from '../figures';
import { Table } from '../table';

/** The provinces and states that share a cluster or a corridor with the area. */
export function PeersSection({ data: { peers }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const rows = peers.map(({ name, memberState, progress: { percent, projectCount, coverage } }) => [
    texts.areaNamed(memberState.code, name),
    projectCount === 0 ? texts.noProjects : texts.ofProjects(coverage.withPercent, projectCount),
    projectCount === 0 ? texts.notApplicable : meanText(percent, lang),
  ]);
  return <Table heads={[texts.area, texts.known, texts.percent]} rows={rows} none={texts.none.peers} name="peers" />;
}
