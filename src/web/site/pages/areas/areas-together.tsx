import type { ReactNode } from 'react';
import { type TableRow } from '../../../components/cards-table';
import { Day } from '../../../components/days';
import { KnownBar, KnownLine, StageBar } from '../../components/bars';
import { Differences, type ShownDifference } from '../../components/differing';
import { LongTable } from '../../components/long-table';
import { byCountry, type MappedArea, MembersMap } from '../../components/mapped-areas';
import { type Span, SpanText, standingOf } from '../../components/membership';
import { DataLinks } from '../../components/page-data-links';
import { Part } from '../../components/part';
import { type KnownProgress, PercentBlock } from '../../components/percent-block';
import { type ListedProject, ProjectTable } from '../../components/project-table';
import { PageLink, useSite } from '../../site';
import type { CitedSource } from '../../source-list';
import { reportWords } from '../report/report.words';
import { areasWords } from './areas.words';

/** An area with the span for which it belongs to what the page is about. */
export interface Member extends Span {
  readonly province: MappedArea;
  readonly inferred?: boolean;
  readonly citation: CitedSource | null;
}

type Stages = Parameters<typeof StageBar>[0]['byStage'];

interface AreasTogetherProps {
  readonly kind: 'country' | 'cluster' | 'corridor';
  readonly code: string;
  readonly name: string;
  /** What stands above the name, after its kind. */
  readonly above?: ReactNode;
  readonly facts?: ReactNode;
  readonly progress: KnownProgress & { readonly byStage: Stages };
  /** Undefined, as the differences and all areas: they could not be read. */
  readonly projects: readonly ListedProject[] | undefined;
  readonly members: readonly Member[];
  /** Its development plans; absent: it has none of its own. */
  readonly plans?: ReactNode;
  readonly differences: readonly ShownDifference[] | undefined;
  /** All areas of the programme, for the map. */
  readonly areas: readonly MappedArea[] | undefined;
  /** Since when and until when it is in force; absent: it always is. */
  readonly span?: Span;
}

/** The page of several areas together: a country, a cluster or a corridor. */
export function AreasTogether(props: AreasTogetherProps) {
  const site = useSite();
  const words = areasWords[site.lang];
  const { kind, code, name, above, facts, progress, projects, members, areas, span, plans, differences } = props;
  const { composition, projectCount, asOf } = progress;
  const list = { [kind]: code };
  const current = members.filter((member) => standingOf(member, asOf) === 'holds').map(({ province }) => province.code);
  return (
    <>
      <p className="q">
        {words.kinds[kind]} · <span className="code">{code}</span>
        {above && <> · {above}</>}
      </p>
      <h1>{name}</h1>
      {span && <InForce span={span} day={asOf} />}
      {projectCount === 0 ? (
        <>
          <p className="lead">{words.none}</p>
          <p>
            {words.noneHelp} <PageLink to="/map">{site.words.menu.map}</PageLink>
          </p>
        </>
      ) : (
        <>
          <p className="lead">{site.words.known.lead(composition, projectCount)}</p>
          <KnownBar composition={composition} statedPercent={progress.statedPercent} list={list} />
        </>
      )}
      <section className="cols">
        <div className="c7">
          {projectCount > 0 && <PercentBlock progress={progress} working={`${site.href('/about/numbers')}#working`} />}
          {facts && (
            <>
              <h2>{words.facts}</h2>
              <dl className="facts">{facts}</dl>
            </>
          )}
        </div>
        <div className="c5">
          <Part of={areas}>{(all) => <MembersMap areas={all} members={new Set(current)} label={words.map(name, current.length)} />}</Part>
          <p>
            <PageLink to="/map" parameters={{ show: code }}>
              {words.largeMap}
            </PageLink>
          </p>
        </div>
      </section>
      <Members kind={kind} members={members} day={asOf} />
      {projectCount > 0 && (
        <section>
          <h2>{words.projects}</h2>
          <Part of={projects}>{(listed) => <ProjectTable projects={listed} />}</Part>
        </section>
      )}
      {kind !== 'corridor' && site.forums.latest && (
        <p>
          <PageLink to={`/report/${code}/${site.forums.latest.code}`}>
            {reportWords[site.lang].latestForum(site.forums.latest.name)}
          </PageLink>
        </p>
      )}
      <DataLinks hasTable />
      {projectCount > 0 && (
        <section>
          <h2>{site.words.stages.title}</h2>
          <StageBar byStage={progress.byStage} list={list} />
        </section>
      )}
      {plans}
      <section>
        <Differences differences={differences} />
      </section>
    </>
  );
}

/** That something is not in force on the day shown, where it is not. */
function InForce({ span, day }: { readonly span: Span; readonly day: string }) {
  const words = areasWords[useSite().lang];
  const standing = standingOf(span, day);
  if (standing === 'holds') return null;
  return (
    <p className="note">{standing === 'will' ? words.notYet(<Day day={span.validFrom!} />) : words.ended(<Day day={span.validTo!} />)}</p>
  );
}

function Members({ kind, members, day }: Pick<AreasTogetherProps, 'kind' | 'members'> & { readonly day: string }) {
  const { lang } = useSite();
  const words = areasWords[lang];
  return (
    <section>
      <h2>{words.members}</h2>
      {members.length === 0 ? (
        <p className="q">{words.noMembers}</p>
      ) : (
        <LongTable
          caption={words.members}
          columns={[words.area, words.memberSince[kind], words.known]}
          groups={(['holds', 'held', 'will'] as const).map((standing) => {
            const inside = members.filter((member) => standingOf(member, day) === standing);
            return { title: words.groups[standing](inside.length), rows: inOrder(inside, lang).map(memberRow) };
          })}
        />
      )}
    </section>
  );
}

/** Members in the order of the maps; an area that belonged to it twice stands there twice. */
const inOrder = (members: readonly Member[], lang: string): Member[] =>
  byCountry([...new Map(members.map(({ province }) => [province.code, province])).values()], lang).flatMap(({ areas }) =>
    areas.flatMap(({ code }) => members.filter(({ province }) => province.code === code)),
  );

const memberRow = (member: Member): TableRow => ({
  key: `${member.province.code} ${member.validFrom}`,
  head: (
    <>
      <PageLink to={`/provinces/${member.province.code}`}>{member.province.name}</PageLink>
      <small className="code">{member.province.code}</small>
    </>
  ),
  cells: [<Belongs key="span" member={member} />, <KnownLine key="known" progress={member.province.progress} />],
});

function Belongs({ member }: { readonly member: Member }) {
  const words = areasWords[useSite().lang];
  return (
    <>
      <SpanText span={member} citation={member.citation} />
      {member.inferred && (
        <>
          {' '}
          <span className="tag warn">{words.inferred}</span>
        </>
      )}
    </>
  );
}
