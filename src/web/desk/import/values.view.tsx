import type { ReactNode } from 'react';
import type { ReportContent } from '../../../commands/progress/report-content';
import { Lang } from '../../../domain/languages';
import type { ProjectStage } from '../../../domain/vocabularies/projects';
import { dayText } from '../../../i18n/date-text';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Field } from '../../../imports/column-titles';
import type { Reading } from '../../../imports/reading';
import type { Money } from '../../../imports/rules/money';
import type { StatedValues } from '../../../queries/desk/import.queries';
import { deskWords } from '../desk.words';
import { useDesk } from '../desk-parts';
import { percentText, stageText } from '../texts';
import { importWords } from './import.words';

/** What a cell was read as, in words. */
export function valueText(field: Field, value: Reading['value'], lang: CompleteLang): string {
  switch (field) {
    case 'asOf':
      return dayText(value as string, lang);
    case 'stage':
      return stageText(value as ProjectStage, lang);
    case 'percent':
    case 'plannedPercent':
    case 'financialPercent':
      return percentText(value as number, lang);
    case 'cost': {
      const { amount, currency } = value as Money;
      return [amount, currency].filter((part) => part !== null).join(' ');
    }
    default:
      return value as string;
  }
}

interface RowValuesListProps {
  /** What is saved; null = nothing. */
  readonly content: ReportContent | null;
  readonly before: StatedValues | null;
}

/** The values that a row saves, each with the one before where it changes. */
export function RowValuesList({ content, before }: RowValuesListProps): ReactNode {
  const { lang } = useDesk();
  const words = importWords[lang];
  if (content === null) return null;
  return (
    <ul className="ba">
      {statedLines(content, lang).map(({ key, label, text }) => {
        const old = before && statedLines(before, lang).find((line) => line.key === key)?.text;
        return (
          <li key={key}>
            {label}:{' '}
            {old && old !== text ? (
              <>
                <del>
                  <span className="q">{words.before}</span> {old}
                </del>{' '}
                <ins>{text}</ins>
              </>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

function statedLines(content: StatedValues, lang: CompleteLang): Line[] {
  const { fields } = importWords[lang];
  const labels: Partial<Record<Lang, string>> = deskWords(lang).detailsIn;
  const { narratives } = content;
  const values = (['asOf', 'stage', 'percent', 'plannedPercent', 'financialPercent'] as const).flatMap((field) =>
    content[field] === null ? [] : [{ key: field, label: fields[field], text: valueText(field, content[field], lang) }],
  );
  const texts = Object.values(Lang).flatMap((of) =>
    narratives?.[of] === undefined ? [] : [{ key: of, label: labels[of] ?? `${fields.narrative} (${of})`, text: narratives[of] }],
  );
  return [...values, ...texts];
}
