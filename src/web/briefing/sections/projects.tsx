import { CostExtent } from '../../../domain/vocabularies/projects';
import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { moneyText } from '../../../i18n/money-text';
import { usePageLang } from '../../components/page-lang';
import type { BriefingProps, ProjectShown } from '../briefing-data';
import { CodedName } from '../coded-name';
import { ProgressFigure } from '../figures';
import { latestCost, latestReport, latestSchedule } from '../latest-on-record';
import { References } from '../references';
import { Responsible } from '../responsible';
import { Table } from '../table';

/** The projects of the area, each with its stage, percent, last day, cost and latest report. */
export function ProjectsSection({ data: { projects, asOf }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const rows = projects.nodes.map((project) => [
    <>
      <CodedName of={project} />
      <Responsible project={project} />
    </>,
    <>
      {stageLabel(project.stage, lang)}
      <br />
      <ProgressFigure progress={project.progress} />
    </>,
    <Due schedule={latestSchedule(project, asOf)} />,
    <Cost figure={latestCost(project, asOf)} />,
    <Report latest={latestReport(project, asOf)} />,
  ]);
  const heads = [texts.project, texts.stage, texts.due, texts.cost, texts.latest];
  return (
    <>
      <Table heads={heads} rows={rows} none={texts.none.projects} name="projects" />
      {projects.totalCount > rows.length && <p>{texts.more(rows.length, projects.totalCount)}</p>}
    </>
  );
}

function Due({ schedule }: { readonly schedule: ProjectShown['schedules'][number] | undefined }) {
  const { unknown } = textsIn(usePageLang()).briefing;
  if (!schedule?.endsOn) return <>{unknown}</>;
  return (
    <>
      {schedule.endsOnText} <References to={[schedule.citation]} />
    </>
  );
}

function Cost({ figure }: { readonly figure: ProjectShown['costs'][number] | undefined }) {
  const lang = usePageLang();
  const texts = textsIn(lang).briefing;
  if (!figure) return <>{texts.unknown}</>;
  const { amount, currency, kind, extent, citation } = figure;
  const money = moneyText(Number(amount), currency, lang);
  const isWhole = extent === CostExtent.WHOLE;
  return (
    <>
      {isWhole ? money : texts.unknown}
      <br />
      <small>{isWhole ? texts.costKinds[kind] : `${money} ${texts.costExtents[extent]}`}</small> <References to={[citation]} />
    </>
  );
}

function Report({ latest }: { readonly latest: ReturnType<typeof latestReport> }) {
  const { silent } = textsIn(usePageLang()).briefing;
  if (!latest) return <>{silent}</>;
  return (
    <>
      {latest.asOfText} {latest.narrative && <span className="said">{latest.narrative}</span>} <References to={[latest.citation]} />
    </>
  );
}
