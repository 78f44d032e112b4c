import { daysBetween } from '../../../domain/days';
import { textIn } from '../../../domain/languages';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { ageText } from '../../../i18n/age-text';
import type { WaitingCircular } from '../../../queries/desk/follow-up.queries';
import type { Duty, Submission } from '../../../queries/desk/inbox.queries';
import { Bar, type Look, Swatch } from '../../components/bar';
import { CardsTable } from '../../components/cards-table';
import { Day, Instant } from '../../components/days';
import { inLang } from '../../shell/shell';
import type { Desk } from '../desk';
import { Code, DeskForm, DeskLink, NameIn, useDesk } from '../desk-parts';
import { followUpWords } from '../follow-up/follow-up.words';
import { ActForm } from '../institution/act-fields';
import { reasonText } from '../reasons';
import { percentText, stageText, StateTag } from '../texts';
import { inboxWords } from './inbox.words';

export interface InboxProps {
  readonly duties: readonly Duty[];
  readonly submissions: readonly Submission[];
  readonly circulars: readonly WaitingCircular[];
  readonly openActions: number;
  readonly toVerify: number;
  readonly toCertify: number;
  readonly toDecide: number;
}

/** What is to do with a project, in the order of the page. */
const GROUPS = ['toFix', 'drafts', 'toReport', 'waiting', 'certified'] as const;
type Group = (typeof GROUPS)[number];

/** The parts of the bar: what was certified was handed in, too. */
type Part = Exclude<Group, 'certified'>;

/** The look of each part of the bar, in their order: solid where something was handed in, a pattern where nothing is. */
const LOOKS: readonly (readonly [Part, Look])[] = [
  ['waiting', { className: 'k-done' }],
  ['toFix', { className: 'k-said' }],
  ['drafts', { className: 'k-part' }],
  ['toReport', { pattern: 'p-silent' }],
];

type Grouped = Readonly<Record<Group, readonly Duty[]>>;

export function InboxView({ duties, submissions, circulars, openActions, toVerify, toCertify, toDecide }: InboxProps) {
  const { lang, viewer } = useDesk();
  const words = inboxWords[lang];
  const offices = [...new Set(duties.map(({ office }) => office))];
  const nothing = duties.length === 0 && circulars.length + openActions + toVerify + toCertify + toDecide === 0;
  const isAdmin = viewer.powers.some(({ role }) => role === OfficeRole.HUB_ADMIN || role === OfficeRole.OFFICE_ADMIN);
  return (
    <>
      <h1>{words.title}</h1>
      {toVerify > 0 && (
        <p className="note info">
          <DeskLink to="/desk/verify">{words.toVerify(toVerify)}</DeskLink>
        </p>
      )}
      {toCertify > 0 && (
        <p className="note info">
          <DeskLink to="/desk/certify">{words.toCertify(toCertify)}</DeskLink>
        </p>
      )}
      {toDecide > 0 && (
        <p className="note info">
          <DeskLink to="/desk/proposals">{words.toDecide(toDecide)}</DeskLink>
        </p>
      )}
      {openActions > 0 && (
        <p className="note info">
          <DeskLink to="/desk/actions">{followUpWords[lang].toActions(openActions)}</DeskLink>
        </p>
      )}
      <Circulars circulars={circulars} />
      {nothing && <p className="lead">{viewer.powers.length === 0 ? words.noOffice : words.nothing}</p>}
      {nothing && isAdmin && (
        <p>
          <DeskLink to="/desk/people">{words.giveRights}</DeskLink>
        </p>
      )}
      {offices.map((office) => (
        <OfficeSection key={office} office={office} duties={duties.filter((duty) => duty.office === office)} submissions={submissions} />
      ))}
      {duties.length > 0 && <SubmissionsSection submissions={submissions} />}
    </>
  );
}

/** The circulars that wait for an acknowledgement, each with its button. */
function Circulars({ circulars }: Pick<InboxProps, 'circulars'>) {
  const { lang, offices } = useDesk();
  const words = followUpWords[lang];
  if (circulars.length === 0) return null;
  return (
    <section>
      <h2>{words.waiting(circulars.length)}</h2>
      <CardsTable
        caption={words.waiting(circulars.length)}
        columns={[words.kinds.CIRCULAR, words.decidedOn, words.office, words.acknowledge]}
        groups={[
          {
            title: null,
            rows: circulars.map(({ decision, titles, decidedOn, office }) => ({
              key: `${decision} ${office}`,
              head: (
                <a href={inLang(lang, `/decisions/${decision}`)}>
                  <NameIn names={titles} />
                </a>
              ),
              cells: [decidedOn === null ? '' : <Day day={decidedOn} />, offices.get(office) ?? office],
              acts: (
                <ActForm
                  act="acknowledgeCircular"
                  to={`/desk/decisions/${decision}`}
                  button={words.acknowledge}
                  of={textIn(titles, lang)}
                  hidden={{ office, note: '' }}
                />
              ),
            })),
          },
        ]}
      />
    </section>
  );
}

interface OfficeSectionProps {
  readonly office: string;
  readonly duties: readonly Duty[];
  readonly submissions: readonly Submission[];
}

function OfficeSection({ office, duties, submissions }: OfficeSectionProps) {
  const { lang, offices } = useDesk();
  const words = inboxWords[lang];
  const returned = submissions.filter((sent) => sent.office === office && sent.step === 'REJECT' && !sent.isAnswered);
  const grouped = groupsOf(duties, returned);
  const rowOf = (group: Group, duty: Duty) => ({
    key: duty.code,
    head: (
      <>
        <DeskLink to={`/desk/report/${duty.code}`}>
          <NameIn names={duty.names} />
        </DeskLink>
        <small className="code">{duty.code}</small>
      </>
    ),
    cells: [
      <Task group={group} duty={duty} returned={returned.find(({ project }) => project === duty.code)} />,
      <LastReport last={duty.last} />,
    ],
    acts: <Acts group={group} duty={duty} />,
  });
  return (
    <section>
      <h2>{words.duties(offices.get(office) ?? office, duties.length)}</h2>
      <DutiesBar grouped={grouped} all={duties.length} />
      <p>
        <DeskLink to={`/desk/import/${office}`}>{words.fromFile}</DeskLink>
      </p>
      <CardsTable
        caption={words.caption}
        columns={Object.values(words.heads)}
        groups={GROUPS.map((group) => ({
          title: words.groups[group](grouped[group].length),
          rows: grouped[group].map((duty) => rowOf(group, duty)),
        }))}
      />
    </section>
  );
}

function groupsOf(duties: readonly Duty[], returned: readonly Submission[]): Grouped {
  const groupOf = ({ code, draft, waiting, certified }: Duty): Group => {
    if (waiting) return 'waiting';
    if (draft) return 'drafts';
    if (returned.some(({ project }) => project === code)) return 'toFix';
    return certified ? 'certified' : 'toReport';
  };
  const of = (group: Group): Duty[] => duties.filter((duty) => groupOf(duty) === group);
  return { toFix: of('toFix'), drafts: of('drafts'), toReport: of('toReport'), waiting: of('waiting'), certified: of('certified') };
}

/** How many of the projects are handed in, with its parts in words. */
function DutiesBar({ grouped, all }: { readonly grouped: Grouped; readonly all: number }) {
  const words = inboxWords[useDesk().lang];
  const counts = (part: Part): number => grouped[part].length + (part === 'waiting' ? grouped.certified.length : 0);
  return (
    <figure>
      <Bar
        parts={LOOKS.map(([group, look]) => ({ key: group, count: counts(group), ...look }))}
        sentence={words.bar(counts('waiting'), all, counts('toFix'), counts('drafts'), counts('toReport'))}
      />
      <ul className="words four">
        {LOOKS.map(([group, look]) => (
          <li key={group}>
            <Swatch {...look} />
            <span>
              <b>{counts(group)}</b>
              {words.parts[group]}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

interface DutyProps {
  readonly group: Group;
  readonly duty: Duty;
}

function Task({ group, duty: { draft, waiting, certified, last }, returned }: DutyProps & { readonly returned: Submission | undefined }) {
  const { lang, today } = useDesk();
  const words = inboxWords[lang];
  switch (group) {
    case 'waiting':
      return <StateTag state={waiting!.state} />;
    case 'certified':
      return (
        <>
          <StateTag state={certified!.state} />
          <small>
            <Receipt of={certified!.code} />
          </small>
        </>
      );
    case 'drafts':
      return (
        <>
          <span className="tag info">{words.parts.drafts}</span>
          <small>
            {words.savedAt} <Instant at={draft!.savedAt} mayBreak />
          </small>
        </>
      );
    case 'toFix':
      return (
        <>
          <StateTag state={returned!.state} step={returned!.step} />
          <small>{whyReturned(returned!, lang)}</small>
        </>
      );
    default:
      return last.asOf === null ? <span className="tag warn">{words.never}</span> : words.ago(ageText(daysBetween(last.asOf, today), lang));
  }
}

function whyReturned({ reason, note, stepOffice }: Submission, lang: Desk['lang']): string {
  const said = [
    reason && reasonText(reason, lang),
    note === null ? null : `“${note}”`,
    stepOffice && inboxWords[lang].by(textIn(stepOffice, lang)),
  ];
  return said.filter((text) => text !== null).join(' ');
}

function LastReport({ last }: Pick<Duty, 'last'>) {
  const { lang } = useDesk();
  const words = inboxWords[lang];
  if (last.asOf === null) return <>{words.never}</>;
  return (
    <>
      <Day day={last.asOf} precision={last.asOfPrecision} />
      <small>
        {last.stage !== null && `${stageText(last.stage, lang)} · `}
        {last.percent === null ? words.noPercent : percentText(last.percent, lang)}
      </small>
    </>
  );
}

const Receipt = ({ of }: { readonly of: string }) => (
  <DeskLink to={`/desk/receipt/${of}`}>
    <Code>{of}</Code>
  </DeskLink>
);

function Acts({ group, duty: { code, names, last, waiting } }: DutyProps) {
  const { lang } = useDesk();
  const words = inboxWords[lang];
  if (group === 'waiting') return <Receipt of={waiting!.code} />;
  const isNew = group === 'toReport' || group === 'certified';
  const of = <span className="hide">{words.of(textIn(names, lang))}</span>;
  const open = (
    <DeskLink to={`/desk/report/${code}`} className={isNew ? 'btn' : 'btn go'}>
      {{ toFix: words.correctAndSubmit, drafts: words.goOn, toReport: words.start, certified: words.start }[group]}
      {of}
    </DeskLink>
  );
  if (!isNew || last.asOf === null) return open;
  return (
    <div className="acts tight">
      {open}
      <DeskForm to={`/desk/confirm/${code}`}>
        <button>
          {words.unchanged}
          {of}
        </button>
      </DeskForm>
    </div>
  );
}

function SubmissionsSection({ submissions }: { readonly submissions: readonly Submission[] }) {
  const desk = useDesk();
  const words = inboxWords[desk.lang];
  return (
    <section>
      <h2>{words.submissions}</h2>
      {submissions.length === 0 ? (
        <p>{words.noSubmissions}</p>
      ) : (
        <CardsTable
          columns={[desk.words.report, words.heads.project, words.asOf, words.submittedAt, words.state]}
          groups={[{ title: null, rows: submissions.map(submissionRow) }]}
        />
      )}
    </section>
  );
}

const submissionRow = ({ report, names, asOf, recordedAt, state, step }: Submission) => ({
  key: report,
  head: (
    <DeskLink to={`/desk/receipt/${report}`}>
      <Code>{report}</Code>
    </DeskLink>
  ),
  cells: [<NameIn names={names} />, <Day day={asOf} />, <Instant at={recordedAt} mayBreak />, <StateTag state={state} step={step} />],
});
