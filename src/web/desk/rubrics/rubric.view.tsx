import type { Indicator } from '../../../../entities/indicators/indicator.entity';
import { textIn } from '../../../domain/languages';
import { reckoned } from '../../../i18n/numbers';
import type { rubricsAtDesk } from '../../../queries/desk/rubric.queries';
import { CardsTable } from '../../components/cards-table';
import { Day } from '../../components/days';
import { Code, DeskLink, NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, DayField, TextField, TextsField, type TypedAct } from '../institution/act-fields';
import { rubricsWords } from './rubrics.words';

/** The levels that the form has room for. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

type Rubric = Awaited<ReturnType<typeof rubricsAtDesk>>[number];

interface RubricsProps {
  readonly indicators: readonly { readonly indicator: Indicator; readonly isSet: boolean }[];
}

export function RubricsView({ indicators }: RubricsProps) {
  const words = rubricsWords(useDesk().lang);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <CardsTable
        caption={words.title}
        columns={Object.values(words.heads)}
        groups={[
          {
            title: null,
            rows: indicators.map(({ indicator: { code, names }, isSet }) => ({
              key: code,
              head: (
                <>
                  <DeskLink to={`/desk/rubrics/${code}`}>
                    <NameIn names={names} />
                  </DeskLink>{' '}
                  <Code>{code}</Code>
                </>
              ),
              cells: [
                <span key="set" className={isSet ? 'tag ok' : 'tag'}>
                  {isSet ? words.isSet : words.notSet}
                </span>,
              ],
            })),
          },
        ]}
      />
    </>
  );
}

interface RubricProps {
  readonly indicator: Indicator;
  /** The indicators that can be its parts; empty = it has a rule of its own. */
  readonly components: readonly Indicator[];
  readonly rubrics: readonly Rubric[];
  /** How often they were changed. */
  readonly changes: number;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function RubricView({ indicator: { code, names }, components, rubrics, changes, typed, told }: RubricProps) {
  const { lang } = useDesk();
  const words = rubricsWords(lang);
  const form = { act: 'setRubric', typed };
  return (
    <>
      <h1>
        <NameIn names={names} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <h2>{words.rubrics}</h2>
      {rubrics.length === 0 ? <p className="q">{words.none}</p> : <RubricTable rubrics={rubrics} components={components} />}
      <section>
        <h2>{words.set}</h2>
        <p>{words.setHint}</p>
        <ActForm act={form.act} to={`/desk/rubrics/${code}`} button={words.setButton} hidden={{ changes: String(changes) }}>
          <DayField form={form} name="validFrom" label={words.validFrom} />
          <DayField form={form} name="validTo" label={words.validTo} hint={words.validToHint} />
          {components.map((component) => (
            <TextField
              key={component.code}
              form={form}
              name={`weight-${component.code}`}
              label={words.weightOf(textIn(component.names, lang))}
              hint={words.weightHint}
            />
          ))}
          {LEVELS.map((n) => (
            <div key={n}>
              <TextField form={form} name={`from${n}`} label={words.from(n)} hint={words.fromHint} />
              <TextsField form={form} name={`level${n}`} label={words.level(n)} />
            </div>
          ))}
        </ActForm>
      </section>
    </>
  );
}

function RubricTable({ rubrics, components }: Pick<RubricProps, 'rubrics' | 'components'>) {
  const { lang } = useDesk();
  const words = rubricsWords(lang);
  const nameOf = (code: string): string => textIn(components.find((known) => known.code === code)?.names ?? { EN: code }, lang);
  return (
    <CardsTable
      caption={words.rubrics}
      columns={words.columns}
      groups={[
        {
          title: null,
          rows: rubrics.map(({ id, validFrom, validTo, components: parts, bands, officeNames }) => ({
            key: String(id),
            head: (
              <>
                <Day day={validFrom} />
                {validTo !== null && (
                  <>
                    {' '}
                    {words.noMore} <Day day={validTo} />
                  </>
                )}
              </>
            ),
            cells: [
              <Lines key="parts" lines={parts.map(({ indicator, weight }) => words.weight(nameOf(indicator), reckoned(weight)))} />,
              <Lines key="bands" lines={bands.map(({ from, names }) => words.levelFrom(textIn(names, lang), reckoned(from)))} />,
              officeNames ? <NameIn key="office" names={officeNames} /> : '',
            ],
          })),
        },
      ]}
    />
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="flat tight">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
