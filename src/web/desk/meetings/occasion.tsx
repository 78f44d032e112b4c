import type { Occasion } from '../../../commands/mechanism/meeting';
import type { Day } from '../../../domain/days';
import { type LocalizedTexts, textIn } from '../../../domain/languages';
import { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { typedDay } from '../day-field';
import { useDesk } from '../desk-parts';
import { type ActProps, type ActReader, ChoiceField, DayField, TextsField, TickField } from '../institution/act-fields';
import { meetingsWords } from './meetings.words';

/** The fields of when and where a meeting is. */
export const OCCASION_FIELDS = ['startsOn:day', 'endsOn:day', 'isMonth', 'places:texts', 'province', 'hostMemberState'] as const;

/** Places to choose from. */
export type Places = readonly { readonly kind: 'province' | 'country'; readonly code: string; readonly names: LocalizedTexts }[];

/** When and where a meeting is, as it is on record. */
export interface KnownOccasion {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly precision: DatePrecision;
  readonly places: LocalizedTexts | null;
  readonly provinceCode: string | null;
  readonly hostCode: string | null;
}

/** When and where a meeting is, as it was typed; null = the first day cannot be read. */
export function readOccasion(reader: ActReader): Occasion | null {
  const [startsOn, endsOn] = [reader.day('startsOn', true), reader.day('endsOn', false)];
  if (startsOn === null) return null;
  return {
    startsOn,
    endsOn,
    isMonth: reader.isTicked('isMonth'),
    places: reader.texts('places'),
    province: reader.textOrNull('province'),
    hostMemberState: reader.textOrNull('hostMemberState'),
  };
}

/** The fields of when and where a meeting is. */
export function OccasionFields({
  form,
  places,
  known,
}: {
  readonly form: ActProps;
  readonly places: Places;
  readonly known: KnownOccasion | null;
}) {
  const { lang } = useDesk();
  const words = meetingsWords[lang];
  const options = (kind: 'province' | 'country') =>
    places.filter((place) => place.kind === kind).map(({ code, names }) => [code, textIn(names, lang)] as const);
  const isMonth = known?.precision === DatePrecision.MONTH;
  const endsOn = known && !isMonth && known.endsOn !== known.startsOn ? known.endsOn : null;
  return (
    <>
      <DayField form={form} name="startsOn" label={words.firstDay} initial={typedDay(known?.startsOn ?? null, lang)} />
      <DayField form={form} name="endsOn" label={words.lastDay} hint={words.lastDayHint} initial={typedDay(endsOn, lang)} />
      <TickField form={form} name="isMonth" label={words.monthOnly} initial={isMonth} />
      <TextsField form={form} name="places" label={words.place} initial={known?.places ?? null} />
      <ChoiceField form={form} name="province" label={words.province} options={options('province')} initial={known?.provinceCode ?? ''} />
      <ChoiceField form={form} name="hostMemberState" label={words.country} options={options('country')} initial={known?.hostCode ?? ''} />
    </>
  );
}
