import type { Table } from '../../../../exports/table';
import { CardsTable } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { registerWords } from '../../../components/register.words';
import { RegisterTag } from '../../../components/register-tag';
import { DataLinks } from '../../components/page-data-links';
import { Ref } from '../../components/sources';
import { RecordText } from '../../components/text';
import { pageDocument } from '../../documents';
import type { RegisterPageQuery, RegisterPageQueryVariables } from '../../page-data';
import { useSite } from '../../site';
import { sitePage } from '../../site-page';
import { registerPageWords } from './register.words';

type Entry = RegisterPageQuery['register']['nodes'][number];

const statedOf = (entries: readonly Entry[]): number => entries.filter(({ assessment }) => assessment !== null).length;

export const registerPage = sitePage<RegisterPageQuery, RegisterPageQueryVariables>({
  path: '/register',
  document: pageDocument('pages/register/register.graphql'),
  view: ({ register: { nodes } }, site) => {
    const words = registerPageWords[site.lang];
    return {
      title: words.title,
      description: words.description(nodes.length, statedOf(nodes)),
      crumbs: [{ path: '/mechanism', text: site.words.menu.mechanism }],
      children: <Register entries={nodes} />,
    };
  },
  table: ({ register: { nodes } }) => ({
    columns: COLUMNS,
    rows: nodes.map(({ code, kind, text, section, assessment }) => [
      code,
      kind,
      text,
      section,
      assessment?.state ?? null,
      assessment?.day ?? null,
      assessment?.likelihood ?? null,
      assessment?.impact ?? null,
      assessment?.responsible?.code ?? null,
      assessment?.evidence ?? null,
      assessment?.office?.name ?? null,
    ]),
  }),
});

const COLUMNS: Table['columns'] = [
  { name: 'code', kind: 'text' },
  { name: 'kind', kind: 'text' },
  { name: 'text', kind: 'text' },
  { name: 'section', kind: 'text' },
  { name: 'state', kind: 'text' },
  { name: 'day', kind: 'date' },
  { name: 'likelihood', kind: 'number' },
  { name: 'impact', kind: 'number' },
  { name: 'responsible', kind: 'text' },
  { name: 'evidence', kind: 'text' },
  { name: 'office', kind: 'text' },
];

function Register({ entries }: { readonly entries: readonly Entry[] }) {
  const words = registerPageWords[useSite().lang];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(entries.length, statedOf(entries))}</p>
      <p className="q">{words.scale}</p>
      <CardsTable
        caption={words.title}
        columns={Object.values(words.heads)}
        groups={(['RISK', 'CONTROL'] as const).map((kind) => ({
          title: words.kinds[kind],
          rows: entries.filter((entry) => entry.kind === kind).map(rowOf),
        }))}
      />
      <DataLinks hasTable />
    </>
  );
}

const rowOf = (entry: Entry) => ({
  key: entry.code,
  head: (
    <>
      <span className="code q" id={entry.code.toLowerCase()}>
        {entry.code}
      </span>{' '}
      <RecordText>{entry.text}</RecordText>
      <Ref citation={entry.citation} />
    </>
  ),
  cells: [
    <StateCell key="state" entry={entry} />,
    <ResponsibleCell key="office" entry={entry} />,
    <EvidenceCell key="evidence" entry={entry} />,
  ],
});

/** How an entry stands, since when, on which level, and who says so. */
function StateCell({ entry: { assessment } }: { readonly entry: Entry }) {
  const { lang } = useSite();
  const words = registerPageWords[lang];
  return (
    <>
      <RegisterTag state={assessment?.state ?? null} lang={lang} />
      {assessment && (
        <small>
          <Day day={assessment.day} />
          {assessment.likelihood !== null &&
            assessment.impact !== null &&
            ` · ${registerWords[lang].level(assessment.likelihood, assessment.impact)}`}
          {assessment.office && (
            <>
              {` · ${words.statedBy} `}
              <RecordText>{assessment.office.name}</RecordText>
            </>
          )}
        </small>
      )}
    </>
  );
}

const ResponsibleCell = ({ entry: { assessment } }: { readonly entry: Entry }) => {
  const { lang } = useSite();
  return assessment?.responsible ? (
    <RecordText>{assessment.responsible.name}</RecordText>
  ) : (
    <span className="q">{registerWords[lang].nobody}</span>
  );
};

const EvidenceCell = ({ entry: { assessment } }: { readonly entry: Entry }) => (
  <>
    {assessment?.evidence && <RecordText>{assessment.evidence}</RecordText>}
    <Ref citation={assessment?.citation} />
  </>
);
