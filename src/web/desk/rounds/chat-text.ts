import { textIn } from '../../../domain/languages';
import type { ReportingRound } from '../../../domain/rounds';
import { dayText } from '../../../i18n/date-text';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { MissingReport } from '../../../queries/desk/round.queries';
import { roundsWords } from './rounds.words';

/** The most characters of a text: a chat shows so much of it at once. */
const MOST = 500;

interface ChatTextOf {
  readonly round: ReportingRound;
  /** The name of the office that it is about; null = it is about all offices. */
  readonly office: string | null;
  readonly missing: readonly MissingReport[];
  /** The address that its link begins with. */
  readonly origin: string;
}

/** What is still to be submitted for a round, as a text to paste into a chat. It has no name of a person and no secret. */
export function chatText({ round, office, missing, origin }: ChatTextOf, lang: CompleteLang): string {
  const { chat } = roundsWords[lang];
  const offices = [...new Set(missing.map((one) => one.office))];
  const lines =
    office === null
      ? offices.map((code) => {
          const theirs = missing.filter((one) => one.office === code);
          return chat.line(textIn(theirs[0]!.officeNames, lang), chat.projects(theirs.length));
        })
      : missing.map(({ project, names }) => `${project} ${textIn(names, lang)}`);
  const head = [
    chat.title,
    ...(office === null ? [] : [office]),
    chat.round(dayText(round.cutOff, lang)),
    chat.due(dayText(round.dueOn, lang)),
    missing.length === 0 ? chat.nothing : office === null ? chat.missingOf(missing.length, offices.length) : chat.missing(missing.length),
  ];
  const foot = `${chat.link} ${origin}/${lang.toLowerCase()}/desk`;
  const shown = fitting(lines, MOST - [...head, foot].join('\n').length - chat.more(lines.length).length - 2);
  const left = lines.length - shown.length;
  return [...head, ...shown.map((line) => `• ${line}`), ...(left > 0 ? [chat.more(left)] : []), foot].join('\n');
}

/** The first lines that have room, each with its mark and its end. */
function fitting(lines: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = lines.findIndex((line) => (used += line.length + 3) > room);
  return end < 0 ? lines : lines.slice(0, end);
}
