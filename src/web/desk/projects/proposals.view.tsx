import { dayInBangkok } from '../../../domain/days';
import { type ProposalState } from '../../../domain/vocabularies/projects';
import type { SeenProposal } from '../../../queries/projects/project-proposal.queries';
import type { SimilarProject } from '../../../queries/projects/similar-project.queries';
import { CardsTable } from '../../components/cards-table';
import { Day } from '../../components/days';
import { inLang } from '../../shell/shell';
import { Code, DeskLink, NameIn, useDesk } from '../desk-parts';
import { ActFaults, ActForm, ChoiceField, TextsField, type TypedAct } from '../institution/act-fields';
import { proposalsWords } from './proposals.words';

type Choices = readonly (readonly [code: string, name: string])[];

interface ProposalsProps {
  readonly proposals: readonly SeenProposal[];
  /** The offices for which the viewer proposes. */
  readonly offices: Choices;
  readonly provinces: Choices;
  readonly sectors: Choices;
  readonly groups: Choices;
  /** The projects that may be the one that was typed. */
  readonly similar: readonly SimilarProject[];
  readonly typed: TypedAct | null;
}

export function ProposalsView(props: ProposalsProps) {
  const { proposals, offices, typed } = props;
  const words = proposalsWords(useDesk().lang);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <ActFaults typed={typed} />
      {proposals.length === 0 ? (
        <p className="q">{words.none}</p>
      ) : (
        <CardsTable
          caption={words.title}
          columns={Object.values(words.heads)}
          groups={[{ title: null, rows: proposals.map(proposalRow) }]}
        />
      )}
      {offices.length > 0 && <ProposalForm {...props} />}
    </>
  );
}

function proposalRow(proposal: SeenProposal) {
  return {
    key: String(proposal.id),
    head: (
      <DeskLink to={`/desk/proposals/${proposal.id}`}>
        <NameIn names={proposal.names} />
      </DeskLink>
    ),
    cells: [<Code>{proposal.officeCode}</Code>, <Day day={dayInBangkok(proposal.proposedAt)} />, <ProposalTag state={proposal.state} />],
  };
}

const LOOKS: Record<ProposalState, string> = { PROPOSED: 'info', ACCEPTED: 'ok', REFUSED: 'bad' };

/** What became of a proposal. */
export const ProposalTag = ({ state }: { readonly state: ProposalState }) => (
  <span className={`tag ${LOOKS[state]}`}>{proposalsWords(useDesk().lang).states[state]}</span>
);

function ProposalForm({ offices, provinces, sectors, groups, similar, typed }: ProposalsProps) {
  const words = proposalsWords(useDesk().lang);
  const form = { act: 'proposeProject', typed };
  return (
    <section>
      <h2>{words.propose}</h2>
      <ActForm act={form.act} to="/desk/proposals" button={words.proposeButton}>
        <ChoiceField form={form} name="office" label={words.office} options={offices} />
        <TextsField form={form} name="names" label={words.name} />
        <TextsField form={form} name="descriptions" label={words.description} isLong />
        <ChoiceField form={form} name="provinces" label={words.province} options={provinces} />
        <ChoiceField form={form} name="province2" label={words.otherProvince} hint={words.optional} options={provinces} />
        <ChoiceField form={form} name="sectors" label={words.sector} hint={words.optional} options={sectors} />
        <ChoiceField form={form} name="body" label={words.body} hint={words.optional} options={groups} />
        {similar.length > 0 && (
          <fieldset className="f wrn" id="proposeProject-notSame">
            <legend>{words.similar}</legend>
            <p>{words.similarLead}</p>
            <SimilarProjects similar={similar} />
            <label className="pick">
              <input type="checkbox" name="notSame" value={similar.map(({ code }) => code).join(' ')} />
              <span>{words.notSame}</span>
            </label>
          </fieldset>
        )}
      </ActForm>
    </section>
  );
}

/** Projects that may be the proposed one, each with how alike it is. */
export function SimilarProjects({ similar }: { readonly similar: readonly SimilarProject[] }) {
  const { lang } = useDesk();
  const words = proposalsWords(lang);
  return (
    <ul>
      {similar.map(({ code, names, score, isNear }) => (
        <li key={code}>
          <a href={inLang(lang, `/projects/${code}`)}>
            <NameIn names={names} />
          </a>{' '}
          <Code>{code}</Code>
          <br />
          <span className="q s">
            {words.same(Math.round(score * 100))}
            {isNear && ` · ${words.near}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
