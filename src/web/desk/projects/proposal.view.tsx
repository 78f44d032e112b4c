import type { LocalizedTexts } from '../../../domain/languages';
import { ProposalState } from '../../../domain/vocabularies/projects';
import type { SeenProposal } from '../../../queries/projects/project-proposal.queries';
import type { SimilarProject } from '../../../queries/projects/similar-project.queries';
import { Instant } from '../../components/days';
import { Fact } from '../../components/fact';
import { inLang } from '../../shell/shell';
import { NameIn, Told, useDesk } from '../desk-parts';
import { ActFaults, ActForm, TextField, type TypedAct } from '../institution/act-fields';
import { ProposalTag, SimilarProjects } from './proposals.view';
import { proposalsWords } from './proposals.words';

interface ProposalProps {
  readonly proposal: SeenProposal;
  /** The code of the project that it became; null = none. */
  readonly project: string | null;
  readonly similar: readonly SimilarProject[];
  readonly mayDecide: boolean;
  readonly typed: TypedAct | null;
  readonly told: string | null;
}

export function ProposalView({ proposal, project, similar, mayDecide, typed, told }: ProposalProps) {
  const { lang } = useDesk();
  const words = proposalsWords(lang);
  const to = `/desk/proposals/${proposal.id}`;
  const isOpen = proposal.state === ProposalState.PROPOSED;
  return (
    <>
      <h1>
        <NameIn names={proposal.names} />
      </h1>
      <Told text={told} />
      <ActFaults typed={typed} />
      <dl className="facts">
        <Fact name={words.heads.state}>
          <ProposalTag state={proposal.state} />
        </Fact>
        <Fact name={words.heads.office}>
          <NameIn names={proposal.officeNames} />
        </Fact>
        <Fact name={words.heads.on}>
          <Instant at={proposal.proposedAt} />
        </Fact>
        <Fact name={words.province}>
          <Names of={proposal.provinceNames} />
        </Fact>
        {proposal.sectorNames.length > 0 && (
          <Fact name={words.sector}>
            <Names of={proposal.sectorNames} />
          </Fact>
        )}
        {proposal.descriptions && (
          <Fact name={words.description}>
            <NameIn names={proposal.descriptions} />
          </Fact>
        )}
        {proposal.reason && <Fact name={words.reason}>{proposal.reason}</Fact>}
        {project && (
          <Fact name={words.project}>
            <a href={inLang(lang, `/projects/${project}`)}>{project}</a>
          </Fact>
        )}
      </dl>
      {isOpen && similar.length > 0 && (
        <section>
          <h2>{words.similar}</h2>
          <SimilarProjects similar={similar} />
        </section>
      )}
      {isOpen && mayDecide && (
        <>
          <section>
            <h2>{words.accept}</h2>
            <p>{words.acceptLead}</p>
            <ActForm act="accept" to={to} button={words.accept}>
              <TextField form={{ act: 'accept', typed }} name="code" label={words.code} hint={words.codeHint} />
            </ActForm>
          </section>
          <section>
            <h2>{words.refuse}</h2>
            <ActForm act="refuse" to={to} button={words.refuse} isMain={false}>
              <TextField form={{ act: 'refuse', typed }} name="reason" label={words.reason} hint={words.reasonHint} isLong />
            </ActForm>
          </section>
        </>
      )}
    </>
  );
}

/** Several names, one after the other. */
const Names = ({ of }: { readonly of: readonly LocalizedTexts[] }) =>
  of.map((names, i) => (
    <span key={i}>
      {i > 0 && ', '}
      <NameIn names={names} />
    </span>
  ));
