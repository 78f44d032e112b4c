import { textsIn } from '../../../i18n/dictionaries';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { CodedName } from '../coded-name';
import { behindPlan, ProgressFigure } from '../figures';
import { lateMessages, otherMessages } from '../flags-shown';
import { Table } from '../table';

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </>
);

/** The projects that are late, and why; then every other flag of the area's projects. */
export function LateSection({ data, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const reasonsOf = (project: BriefingData['late'][number]): string[] => {
    const behind = behindPlan(project.progress, lang);
    return behind === null ? lateMessages(project) : [...lateMessages(project), behind];
  };
  const late = data.late.map((project) => [
    <CodedName of={project} />,
    <ProgressFigure progress={project.progress} />,
    <Paragraphs texts={reasonsOf(project)} />,
  ]);
  const isLate = new Set(data.late.map(({ code }) => code));
  const others = data.projects.nodes
    .map((project) => ({
      project,
      messages: isLate.has(project.code) ? otherMessages(project) : project.flags.map(({ message }) => message),
    }))
    .filter(({ messages }) => messages.length > 0)
    .map(({ project, messages }) => [<CodedName of={project} />, <Paragraphs texts={messages} />]);
  return (
    <>
      <h3>{texts.late}</h3>
      <Table heads={[texts.project, texts.progress, texts.why]} rows={late} none={texts.none.late} name="late" />
      <h3>{texts.notes}</h3>
      <Table heads={[texts.project, texts.note]} rows={others} none={texts.none.notes} name="notes" />
    </>
  );
}
