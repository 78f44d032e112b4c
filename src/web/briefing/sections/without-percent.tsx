import { textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { usePageLang } from '../../components/page-lang';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { CodedName } from '../coded-name';
import { knownAs } from '../figures';
import { Table } from '../table';

/** The projects without a percent: those with reports, and those without any. */
export function WithoutPercentSection({ data: { notReported }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  if (notReported.length === 0) return <p className="none">{texts.none.withoutPercent}</p>;
  return (
    <>
      <p>{texts.withoutPercentNote}</p>
      <Listed part="withoutPercent" notReported={notReported} />
      <Listed part="silent" notReported={notReported} />
    </>
  );
}

interface ListedProps extends Pick<BriefingData, 'notReported'> {
  readonly part: 'withoutPercent' | 'silent';
}

function Listed({ part, notReported }: ListedProps) {
  const lang = usePageLang();
  const texts = textsIn(lang).briefing;
  const projects = notReported.filter(({ progress }) => knownAs(progress) === part);
  if (projects.length === 0) return null;
  return (
    <>
      <h3>{texts.composition[part]}</h3>
      <Table
        heads={[texts.project, texts.stage]}
        rows={projects.map((project) => [<CodedName of={project} />, stageLabel(project.stage, lang)])}
        none=""
        name="pair"
      />
    </>
  );
}
