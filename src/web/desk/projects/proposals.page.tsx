import { textIn } from '../../../domain/languages';
import { MUTATIONS } from '../../../domain/mutations';
import { Action, may } from '../../../domain/permissions';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { placesToChoose } from '../../../queries/desk/meeting.queries';
import { sectorsAndGroups } from '../../../queries/desk/project.queries';
import { everyProposal } from '../../../queries/projects/project-proposal.queries';
import { type SimilarProject, similarProjects } from '../../../queries/projects/similar-project.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, powerFor, powersBy } from '../desk';
import { ActReader, readAct, refusedAct, type TypedAct } from '../institution/act-fields';
import { propose } from './proposal-commands';
import { ProposalsView } from './proposals.view';
import { proposalsWords } from './proposals.words';

const FIELDS = {
  proposeProject: ['office', 'names:texts', 'descriptions:texts', 'provinces', 'province2', 'sectors', 'body', 'notSame'],
};

/** `/desk/proposals`: the proposed projects that the viewer may see, and the form that proposes one. */
export const proposalsPage: DeskPage = (desk) => page(desk, null, []);

export const proposalsForm: DeskForm = async (desk, _params, form) => {
  const typed = readAct(form, FIELDS);
  const reader = new ActReader(desk, typed);
  const office = reader.text('office');
  const power = powerFor(desk, MUTATIONS.proposeProject, { office });
  const provinces = [reader.chosen('provinces'), reader.text('province2')].filter((code) => code !== '');
  const sectors = [reader.text('sectors')].filter((code) => code !== '');
  const [names, descriptions] = [reader.texts('names'), reader.texts('descriptions')];
  const similar = await similarProjects(desk.db, { names: Object.values(names ?? {}), provinces, sectors });
  // The list that the page showed, as it was acknowledged; one that has grown since is shown again.
  const notSame = reader
    .text('notSame')
    .split(' ')
    .filter((code) => code !== '');
  if (reader.faults.length > 0) return page(desk, refusedAct(desk, typed, FIELDS, [], reader.faults), similar, 422);
  const input = { names, descriptions, provinces, sectors, body: reader.textOrNull('body'), notSame };
  const { result, problems } = await propose(desk, power, input);
  if (result) return { seeOther: `/desk/proposals/${result.proposal}?done=proposeProject` };
  return page(desk, refusedAct(desk, typed, FIELDS, problems), similar, 422);
};

async function page(desk: Desk, typed: TypedAct | null, similar: readonly SimilarProject[], status = 200): Promise<DeskAnswer> {
  const { db, lang, viewer } = desk;
  const [proposals, places, things] = await Promise.all([everyProposal(db), placesToChoose(db), sectorsAndGroups(db)]);
  const choicesOf = (kind: string) =>
    [...places, ...things].filter((thing) => thing.kind === kind).map(({ code, names }) => [code, textIn(names, lang)] as const);
  const words = proposalsWords(lang);
  return deskPage(desk, {
    title: words.title,
    status,
    children: (
      <ProposalsView
        proposals={proposals.filter(
          ({ officeCode, secretariats }) => may(viewer, Action.SEE_PROPOSAL, { office: officeCode, secretariats }).allowed,
        )}
        offices={powersBy(viewer, OfficeRole.REPORTER).map(({ office }) => [office, desk.offices.get(office) ?? office] as const)}
        provinces={choicesOf('province')}
        sectors={choicesOf('sector')}
        groups={choicesOf('group')}
        similar={similar}
        typed={typed}
      />
    ),
  });
}
