import { openDiscrepancy } from '../../../commands/provenance/open-discrepancy.command';
import { DISPUTED_FIELDS } from '../../../domain/discrepancies';
import { MUTATIONS } from '../../../domain/mutations';
import { type DeskDiscrepancy, discrepanciesAtDesk } from '../../../queries/desk/discrepancy.queries';
import { CardsTable } from '../../components/cards-table';
import { inLang } from '../../shell/shell';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, powerFor } from '../desk';
import { write } from '../desk-commands';
import { Code, DeskLink, NameIn, useDesk } from '../desk-parts';
import {
  ActFaults,
  ActForm,
  ActReader,
  ChoiceField,
  readAct,
  refusedAct,
  TextField,
  TextsField,
  type TypedAct,
} from '../institution/act-fields';
import { discrepancyWords } from './discrepancies.words';

const FIELDS = {
  openDiscrepancy: ['thing', 'code', 'subjects:texts', 'valuesA:texts', 'sourceA', 'locatorA', 'valuesB:texts', 'sourceB', 'locatorB'],
};

/** What can be disputed: the type of the thing and its field. */
const THINGS = Object.entries(DISPUTED_FIELDS).flatMap(([type, fields]) => fields.map((field) => `${type} ${field}`));

/** `/desk/discrepancies`: the points that offices opened, and the form that opens one. */
export const discrepanciesPage: DeskPage = (desk) => page(desk, null);

export const discrepanciesForm: DeskForm = async (desk, _params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const power = powerFor(desk, MUTATIONS.openDiscrepancy, { office: null });
  const thing = THINGS.find((known) => known === reader.chosen('thing'));
  const [type, field] = (thing ?? ' ').split(' ') as [string, string];
  const input = {
    type,
    field,
    code: reader.text('code'),
    subjects: reader.texts('subjects'),
    valuesA: reader.texts('valuesA'),
    sourceA: reader.text('sourceA'),
    locatorA: reader.textOrNull('locatorA'),
    valuesB: reader.texts('valuesB'),
    sourceB: reader.textOrNull('sourceB'),
    locatorB: reader.textOrNull('locatorB'),
  };
  const outcome = thing ? await write(desk, { name: 'openDiscrepancy' }, power, openDiscrepancy, input) : null;
  if (outcome?.result) return { seeOther: `/desk/discrepancies/${outcome.result.discrepancy}?done=openDiscrepancy` };
  return page(desk, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), 422);
};

async function page(desk: Desk, typed: TypedAct | null, status = 200): Promise<DeskAnswer> {
  powerFor(desk, MUTATIONS.openDiscrepancy, { office: null });
  return deskPage(desk, {
    title: discrepancyWords(desk.lang).title,
    status,
    children: <DiscrepanciesView points={await discrepanciesAtDesk(desk.db)} typed={typed} />,
  });
}

interface DiscrepanciesProps {
  readonly points: readonly DeskDiscrepancy[];
  readonly typed: TypedAct | null;
}

function DiscrepanciesView({ points, typed }: DiscrepanciesProps) {
  const { lang } = useDesk();
  const words = discrepancyWords(lang);
  const form = { act: 'openDiscrepancy', typed };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ActFaults typed={typed} />
      <p>
        <a href={inLang(lang, '/discrepancies')}>{words.publicPage}</a>
      </p>
      {points.length === 0 ? (
        <p className="q">{words.none}</p>
      ) : (
        <CardsTable caption={words.title} columns={Object.values(words.heads)} groups={[{ title: null, rows: points.map(pointRow) }]} />
      )}
      <section>
        <h2>{words.start}</h2>
        <ActForm act={form.act} to="/desk/discrepancies" button={words.startButton}>
          <ChoiceField
            form={form}
            name="thing"
            label={words.thing}
            options={THINGS.map((thing) => [thing, words.things[thing]!] as const)}
          />
          <TextField form={form} name="code" label={words.code} hint={words.codeHint} />
          <TextsField form={form} name="subjects" label={words.subject} />
          <TextsField form={form} name="valuesA" label={words.valueA} />
          <TextField form={form} name="sourceA" label={words.sourceA} hint={words.sourceHint} />
          <TextField form={form} name="locatorA" label={words.place} />
          <TextsField form={form} name="valuesB" label={words.valueB} />
          <TextField form={form} name="sourceB" label={words.sourceB} hint={words.sourceBHint} />
          <TextField form={form} name="locatorB" label={words.place} />
        </ActForm>
      </section>
    </>
  );
}

const pointRow = ({ code, subjects, officeNames, resolved }: DeskDiscrepancy) => ({
  key: code,
  head: (
    <>
      <DeskLink to={`/desk/discrepancies/${code}`}>
        <NameIn names={subjects} />
      </DeskLink>{' '}
      <Code>{code}</Code>
    </>
  ),
  cells: [<NameIn key="office" names={officeNames} />, <PointTag key="state" isSettled={resolved} />],
});

/** Whether a point is settled. */
export function PointTag({ isSettled }: { readonly isSettled: boolean }) {
  const words = discrepancyWords(useDesk().lang);
  return <span className={isSettled ? 'tag ok' : 'tag warn'}>{isSettled ? words.settled : words.open}</span>;
}
