import type { ReactNode } from 'react';
import { textsIn } from '../../../../i18n/dictionaries';
import { Day } from '../../../components/days';
import { Ref } from '../../components/sources';
import { Percent, statedFigure } from '../../components/text';
import { type Site, useSite } from '../../site';
import type { Project, ProjectProps } from './project.types';
import { projectWords } from './project.words';
import { counts, type ReportOnRecord } from './reports';

/** What is known of the project in a few words. */
export function saidInShort({ progress, isLeaf, parts }: Project, { words, lang }: Site): string {
  const { stated, finished, withoutPercent } = progress.composition;
  if (!isLeaf && parts.length > 0) return projectWords[lang].lead.bundle(parts.length);
  if (stated > 0 && progress.statedPercent !== null) return words.percent.of(statedFigure(progress.statedPercent));
  return words.known.parts[finished > 0 ? 'finished' : withoutPercent > 0 ? 'withoutPercent' : 'silent'];
}

/** How far the project is, in one sentence with its day and its source. */
export function Lead({ project, reports }: ProjectProps) {
  const { lang } = useSite();
  const { lead } = projectWords[lang];
  const { progress, isLeaf, parts } = project;
  const { composition, statedPercent, byStage } = progress;
  const counting = reports.filter(counts);
  const [latest] = counting;
  const given = progress.contributions.nodes[0]?.report;
  const stage = stageOf(byStage);
  if (parts.length > 0) return <>{lead.bundle(parts.length)}</>;
  if (!latest) return <>{isLeaf ? lead.silent : lead.notYet}</>;
  const named = stage === null ? null : textsIn(lang).stages[stage];
  const dayOf = (report: Pick<ReportOnRecord, 'asOf' | 'asOfPrecision' | 'citation'>): ReactNode => (
    <>
      <Day day={report.asOf} precision={report.asOfPrecision} />
      <Ref citation={report.citation} />
    </>
  );
  if (counting.find((report) => report.stage !== null)?.stage === 'DROPPED')
    return <>{lead.dropped({ stage: named, day: dayOf(latest) })}</>;
  if (statedPercent !== null && given) {
    const later = counting.filter(({ asOf }) => asOf > given.asOf).length;
    const percent = <Percent value={statedPercent} composition={composition} asOf={given.asOf} isStated />;
    return <>{lead.stated({ stage: named, day: dayOf(given) }, percent, later)}</>;
  }
  if (composition.finished > 0) return <>{lead.finished({ stage: named, day: dayOf(given ?? latest) })}</>;
  return <>{lead.withoutPercent({ stage: named, day: dayOf(latest) }, counting.length)}</>;
}

const stageOf = (byStage: Project['progress']['byStage']) => byStage.find(({ count }) => count > 0)?.stage ?? null;
