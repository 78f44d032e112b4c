import { addSource } from '../../../commands/provenance/add-source.command';
import { MUTATIONS } from '../../../domain/mutations';
import { sourcesOfOffices } from '../../../queries/desk/project.queries';
import { CardsTable } from '../../components/cards-table';
import { inLang } from '../../shell/shell';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, powerFor } from '../desk';
import { write } from '../desk-commands';
import { Code, NameIn, Told, useDesk } from '../desk-parts';
import {
  ActFaults,
  ActForm,
  ActReader,
  DayField,
  readAct,
  refusedAct,
  TextField,
  TextsField,
  type TypedAct,
} from '../institution/act-fields';
import { projectsWords } from '../projects/projects.words';

/** The most sources that the page lists. */
const MOST = 50;

const FIELDS = { addSource: ['titles:texts', 'publisher', 'issuedOn:day', 'url'] };

/** `/desk/sources`: the sources that offices added, and the form that adds one. */
export const sourcesPage: DeskPage = (desk, _params, query) =>
  page(desk, null, projectsWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const sourcesForm: DeskForm = async (desk, _params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const power = powerFor(desk, MUTATIONS.addSource, { office: null });
  const issuedOn = reader.day('issuedOn', false);
  const input = { titles: reader.texts('titles'), publisher: reader.textOrNull('publisher'), issuedOn, url: reader.text('url') };
  const outcome = reader.faults.length > 0 ? null : await write(desk, { name: 'addSource' }, power, addSource, input);
  if (outcome?.result) return { seeOther: '/desk/sources?done=addSource' };
  return page(desk, refusedAct(desk, typed, FIELDS, outcome?.problems ?? [], reader.faults), null, 422);
};

async function page(desk: Desk, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  powerFor(desk, MUTATIONS.addSource, { office: null });
  const sources = await sourcesOfOffices(desk.db, MOST);
  const words = projectsWords(desk.lang);
  return deskPage(desk, {
    title: words.sources.title,
    status,
    crumbs: [{ path: '/desk/projects', text: words.title }],
    children: <SourcesView sources={sources} typed={typed} told={told} />,
  });
}

interface SourcesProps {
  readonly sources: Awaited<ReturnType<typeof sourcesOfOffices>>;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

function SourcesView({ sources, typed, told }: SourcesProps) {
  const { lang } = useDesk();
  const words = projectsWords(lang).sources;
  const form = { act: 'addSource', typed };
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Told text={told} />
      <ActFaults typed={typed} />
      <p>
        <a href={inLang(lang, '/sources')}>{words.all}</a>
      </p>
      <h2>{words.added}</h2>
      {sources.length === 0 ? (
        <p className="q">{words.noneAdded}</p>
      ) : (
        <CardsTable
          caption={words.added}
          columns={[words.name, words.code, projectsWords(lang).statedBy]}
          groups={[
            {
              title: null,
              rows: sources.map(({ code, titles, url, office }) => ({
                key: code,
                head: (
                  <a href={url!}>
                    <NameIn names={titles} />
                  </a>
                ),
                cells: [<Code>{code}</Code>, <NameIn names={office} />],
              })),
            },
          ]}
        />
      )}
      <h2>{words.add}</h2>
      <ActForm act={form.act} to="/desk/sources" button={words.addButton}>
        <TextsField form={form} name="titles" label={words.name} />
        <TextField form={form} name="publisher" label={words.publisher} />
        <DayField form={form} name="issuedOn" label={words.issuedOn} hint={words.issuedOnHint} />
        <TextField form={form} name="url" label={words.url} hint={words.urlHint} type="url" />
      </ActForm>
    </>
  );
}
