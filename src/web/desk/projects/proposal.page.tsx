import { HubError } from '../../../domain/errors';
import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { Action, may, type Subject } from '../../../domain/permissions';
import { projectCodeOf } from '../../../queries/desk/project.queries';
import { proposalWith, type SeenProposal } from '../../../queries/projects/project-proposal.queries';
import { similarProjects } from '../../../queries/projects/similar-project.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor } from '../desk';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { ProposalView } from './proposal.view';
import { decide } from './proposal-commands';
import { proposalsWords } from './proposals.words';

interface Params {
  readonly proposal: string;
}

const FIELDS = { accept: ['code'], refuse: ['reason'] };

/** `/desk/proposals/{number}`: a proposed project, and the forms that decide about it. Nothing is there for whoever may not see it. */
export const proposalPage: DeskPage<Params> = async (desk, { proposal }, query) =>
  page(desk, await found(desk, proposal), null, proposalsWords(desk.lang).told[query.get('done') ?? ''] ?? null);

export const proposalForm: DeskForm<Params> = async (desk, params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const proposal = await found(desk, params.proposal);
  if (!(typed.act in FIELDS)) throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  const power = powerFor(desk, MUTATIONS.decideProposal, subjectOf(proposal));
  const isAccepted = typed.act === 'accept';
  const code = isAccepted ? reader.textOrNull('code') : null;
  const { result, problems } = await decide(desk, power, {
    proposal: proposal.id,
    isAccepted,
    code,
    reason: isAccepted ? null : reader.textOrNull('reason'),
  });
  if (result) return { seeOther: `/desk/proposals/${proposal.id}?done=${typed.act}` };
  return page(desk, proposal, refusedAct(desk, typed, FIELDS, problems), null, 422);
};

const subjectOf = ({ officeCode, secretariats }: SeenProposal): Subject => ({ office: officeCode, secretariats });

/** The proposal at an address, where the viewer may see it. Throws NothingThere. */
async function found({ db, viewer }: Desk, number: string): Promise<SeenProposal> {
  const proposal = /^[1-9][0-9]{0,8}$/.test(number) ? await proposalWith(db, Number(number)) : null;
  if (!proposal || !may(viewer, Action.SEE_PROPOSAL, subjectOf(proposal)).allowed) throw new NothingThere();
  return proposal;
}

async function page(desk: Desk, proposal: SeenProposal, typed: TypedAct | null, told: string | null, status = 200): Promise<DeskAnswer> {
  const { names, provinces, sectors, projectId } = proposal;
  const similar = await similarProjects(desk.db, { names: Object.values(names), provinces, sectors });
  return deskPage(desk, {
    title: textIn(names, desk.lang),
    status,
    crumbs: [{ path: '/desk/proposals', text: proposalsWords(desk.lang).title }],
    children: (
      <ProposalView
        proposal={proposal}
        project={projectId === null ? null : await projectCodeOf(desk.db, projectId)}
        similar={similar.filter(({ id }) => id !== projectId)}
        mayDecide={may(desk.viewer, MUTATIONS.decideProposal, subjectOf(proposal)).allowed}
        typed={typed}
        told={told}
      />
    ),
  });
}
