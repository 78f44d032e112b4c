import { dayText, yearsText } from '../../../i18n/date-text';
import { textsIn } from '../../../i18n/dictionaries';
import { usePageLang } from '../../components/page-lang';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { References } from '../references';
import { Table } from '../table';

/** Decisions of the last so many years stand first. */
const RECENT_YEARS = 5;

type ActionShown = BriefingData['openActions'][number];

/** The actions of decisions that are not done yet: those of recent decisions, then the older ones. */
export function ActionsSection({ data: { openActions, asOf }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const year = `${Number(asOf.slice(0, 4)) - RECENT_YEARS}-01-01`;
  const isRecent = ({ dueOn, decision }: ActionShown): boolean => (dueOn ?? '') >= year || (decision.decidedOn ?? '') >= year;
  const [recent, older] = [openActions.filter(isRecent), openActions.filter((action) => !isRecent(action))];
  if (older.length === 0) return <Actions shown={recent} />;
  const yearText = yearsText(year, year, lang);
  return (
    <>
      {recent.length > 0 && (
        <>
          <h3>{texts.recentActions(yearText)}</h3>
          <Actions shown={recent} />
        </>
      )}
      <h3>{texts.olderActions(yearText)}</h3>
      <Actions shown={older} />
    </>
  );
}

function Actions({ shown }: { readonly shown: readonly ActionShown[] }) {
  const lang = usePageLang();
  const texts = textsIn(lang).briefing;
  const rows = shown.map(({ text, project, assignee, dueOn, status, decision, citation }) => [
    <>
      {text}
      {project && (
        <>
          {' '}
          <span className="code">{project.code}</span>
        </>
      )}
    </>,
    assignee?.name ?? texts.notAssigned,
    dueOn ? dayText(dueOn, lang) : texts.unknown,
    texts.statuses[status],
    <>
      {decision.title}
      {decision.decidedOn && ` (${dayText(decision.decidedOn, lang)})`} <References to={[citation]} />
    </>,
  ]);
  const heads = [texts.action, texts.assignee, texts.dueOn, texts.status, texts.decision];
  return <Table heads={heads} rows={rows} none={texts.none.actions} name="actions" />;
}
