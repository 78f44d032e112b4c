import type { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { ChangeKind } from '../../../domain/vocabularies/progress';
import type { ProjectStage } from '../../../domain/vocabularies/projects';
import { dayText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { moneyText } from '../../../i18n/money-text';
import { usePageLang } from '../../components/page-lang';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { CodedName } from '../coded-name';
import { percentText } from '../figures';
import { References } from '../references';
import { Table } from '../table';

type ChangeShown = BriefingData['changes'][number];

/** The changes since the meeting before this one; apart from them what was only stated for the first time. */
export function ChangesSection({ data: { previousMeeting, changes }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  if (!previousMeeting) return <p className="none">{texts.noPrevious}</p>;
  const isFirst = ({ kind }: ChangeShown): boolean => kind === ChangeKind.FIRST_STATED;
  const [first, moved] = [changes.filter(isFirst), changes.filter((change) => !isFirst(change))];
  return (
    <>
      <p>{texts.since(previousMeeting.name, previousMeeting.dateText)}</p>
      <Changed changes={moved} />
      {first.length > 0 && (
        <>
          <h3>{texts.firstStated}</h3>
          <FirstStated changes={first} />
        </>
      )}
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly ChangeShown[];
}

function Changed({ changes }: ChangesProps) {
  const lang = usePageLang();
  const texts = textsIn(lang).briefing;
  const rows = changes.map(({ kind, before, after, beforePrecision, afterPrecision, project, citation }) => [
    <CodedName of={project} />,
    texts.changes[kind],
    kind === ChangeKind.ADDED ? texts.notApplicable : changedValue(before, beforePrecision, lang),
    changedValue(after, afterPrecision, lang),
    <References to={[citation]} />,
  ]);
  const heads = [texts.project, texts.change, texts.before, texts.after, texts.source];
  return <Table heads={heads} rows={rows} none={texts.noChanges} name="changes" />;
}

function FirstStated({ changes }: ChangesProps) {
  const lang = usePageLang();
  const texts = textsIn(lang).briefing;
  const rows = changes.map(({ subject, after, afterPrecision, project, citation }) => [
    <CodedName of={project} />,
    texts.stated[subject],
    changedValue(after, afterPrecision, lang),
    <References to={[citation]} />,
  ]);
  const heads = [texts.project, texts.firstStated, texts.value, texts.source];
  return <Table heads={heads} rows={rows} none="" name="stated" />;
}

/** A value of a change: a day, an amount with its currency, a percent or a stage; null = it was not known. */
function changedValue(value: string | null, precision: DatePrecision | null, lang: CompleteLang): string {
  const { unknown } = textsIn(lang).briefing;
  if (value === null) return unknown;
  if (precision !== null) return dayText(value, lang, false, precision);
  const [, amount, currency] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(value) ?? [];
  if (amount && currency) return moneyText(Number(amount), currency, lang);
  if (amount) return percentText(Number(amount), lang);
  return /^[A-Z_]+$/.test(value) ? stageLabel(value as ProjectStage, lang) : value;
}
