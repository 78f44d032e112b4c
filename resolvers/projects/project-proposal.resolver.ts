import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import { Body } from '../../entities/mechanism/body.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Sector } from '../../entities/planning/sector.entity';
import { Project } from '../../entities/projects/project.entity';
import { ProjectProposal } from '../../entities/projects/project-proposal.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { MutationPayload } from '../../schema/base/mutation.type';
import { DecideProposalInput, ProposeProjectInput } from '../../schema/projects/project-mutation.input';
import { decideProposal } from '../../src/commands/projects/decide-proposal.command';
import { proposeProject } from '../../src/commands/projects/propose-project.command';
import type { RequestContext } from '../../src/context/request-context';
import { toGlobalId } from '../../src/domain/global-id';
import { type Lang, textIn } from '../../src/domain/languages';
import { limitedKeys } from '../../src/domain/limits';
import { Action, may, type Subject } from '../../src/domain/permissions';
import { problem } from '../../src/domain/problems';
import { everyProposal, proposalWith, type SeenProposal } from '../../src/queries/projects/project-proposal.queries';
import { similarProjects } from '../../src/queries/projects/similar-project.queries';
import { byCode, byId } from '../../src/queries/shared/entity.queries';
import { subjectOf } from '../people/office-subject';
import { loadRelated } from '../shared/load-related';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, keyOf, mutate, refused } from '../shared/mutation';

@ObjectType({ implements: MutationPayload, description: 'A proposed project as it stands after a mutation.' })
export class ProposalPayload extends MutationPayload {
  @Field(() => ProjectProposal, { nullable: true, description: 'The proposal; null = nothing was done.' })
  proposal: ProjectProposal | null;
}

const subjectOfProposal = ({ officeCode, secretariats }: SeenProposal): Subject => ({ office: officeCode, secretariats });

/** The proposal with an id, where the caller may see it; null = there is none, as where it is not the caller’s business. */
async function seenProposal(id: string, { db, viewer }: RequestContext): Promise<SeenProposal | null> {
  const key = keyOf('ProjectProposal', id);
  const proposal = key === null || !viewer ? null : await proposalWith(db, key);
  return proposal && may(viewer!, Action.SEE_PROPOSAL, subjectOfProposal(proposal)).allowed ? proposal : null;
}

@Resolver(() => ProjectProposal)
export class ProjectProposalResolver {
  @Query(() => ProjectProposal, {
    nullable: true,
    description: 'A proposed project; null = there is none, or it is not the caller’s business.',
  })
  projectProposal(
    @Arg('id', () => ID, { description: 'The `id` of the proposal.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ProjectProposal | null> {
    return seenProposal(id, context);
  }

  @Cost({ assumedSize: 50 })
  @Query(() => [ProjectProposal], {
    description:
      'The proposed projects that are the caller’s business: those that wait for a decision first, then the newest. Empty = none.',
  })
  async projectProposals(@Ctx() { db, viewer }: RequestContext): Promise<ProjectProposal[]> {
    if (!viewer) return [];
    return (await everyProposal(db)).filter((proposal) => may(viewer, Action.SEE_PROPOSAL, subjectOfProposal(proposal)).allowed);
  }

  @Cost({ assumedSize: 10 })
  @Query(() => [Project], {
    description:
      'Projects on record that may be the one that is described, the likeliest first, at most 10: by their names, places and sectors.',
  })
  async similarProjects(
    @Arg('names', () => [String], { description: 'Its names in any language, at most 100.' }) names: string[],
    @Arg('provinces', () => [String], { nullable: true, description: 'The codes of its provinces; default: not known.' })
    provinces: string[] | null,
    @Arg('sectors', () => [String], { nullable: true, description: 'The codes of its sectors; default: not known.' })
    sectors: string[] | null,
    @Ctx() { db, loaders }: RequestContext,
  ): Promise<Project[]> {
    const similar = await similarProjects(db, {
      names: limitedKeys('names', names),
      provinces: limitedKeys('provinces', provinces ?? []),
      sectors: limitedKeys('sectors', sectors ?? []),
    });
    const projects = await loaders.loadMany(
      byId(Project),
      similar.map(({ id }) => id),
      null,
    );
    return projects.filter((project) => project !== null);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Proposes a project. Persons who report for the office of a province may. It is no part of the record, and counts in no total, before it is accepted.',
  })
  async proposeProject(
    @Arg('input', { description: 'The project.' }) input: ProposeProjectInput,
    @Ctx() context: RequestContext,
  ): Promise<ProposalPayload> {
    const wrong = repeatedLanguages(input, 'names', 'descriptions');
    if (wrong.length > 0) return make(ProposalPayload, { ...refused(input, wrong), proposal: null });
    const { office, provinces, sectors, body = null, notSame } = input;
    const [names, descriptions] = [localizedInput(input.names), localizedInput(input.descriptions)];
    const values = { names, descriptions, provinces, sectors: sectors ?? [], body, notSame: notSame ?? [] };
    const [subject, unknown] = [() => subjectOf(office, context), problem('UNKNOWN_OFFICE', 'office')];
    return payloadOf(await mutate({ name: 'proposeProject', input, subject, unknown, command: proposeProject, values }, context), context);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Accepts a proposed project, which is a project from then on, or refuses it with a reason. Secretaries of the governors’ forum, of its working group and of the national secretariats of its countries may, other persons than the one who proposed it.',
  })
  async decideProposal(
    @Arg('input', { description: 'Which proposal, and what is decided.' }) input: DecideProposalInput,
    @Ctx() context: RequestContext,
  ): Promise<ProposalPayload> {
    const { proposal: id, accept: isAccepted, code = null, reason = null } = input;
    const values = { proposal: keyOf('ProjectProposal', id)!, isAccepted, code, reason };
    const subject = async () => {
      const proposal = await seenProposal(id, context);
      return proposal && subjectOfProposal(proposal);
    };
    const unknown = problem('UNKNOWN_PROPOSAL', 'proposal');
    return payloadOf(await mutate({ name: 'decideProposal', input, subject, unknown, command: decideProposal, values }, context), context);
  }

  @FieldResolver(() => ID, { name: 'id', description: 'An opaque id.' })
  globalId(@Root() { id }: ProjectProposal): string {
    return toGlobalId('ProjectProposal', String(id));
  }

  @FieldResolver(() => String, {
    description: 'The name in the wanted language, else in English, else in the local language. Never empty.',
  })
  name(@Root() { names }: ProjectProposal, @LangArg() lang: Lang): string {
    return textIn(names, lang);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The description; null = none is given.' })
  description(@Root() { descriptions }: ProjectProposal, @LangArg() lang: Lang): string | null {
    return descriptions && textIn(descriptions, lang);
  }

  @FieldResolver(() => Organisation, { description: 'The office that proposes it.' })
  async office(@Root() { officeId }: ProjectProposal, @Ctx() context: RequestContext): Promise<Organisation> {
    return (await loadRelated(Organisation, officeId, context))!;
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Province], { description: 'The provinces that it is located in.' })
  async provinces(@Root() { provinces }: ProjectProposal, @Ctx() { loaders }: RequestContext): Promise<Province[]> {
    return (await loaders.loadMany(byCode(Province), provinces, null)).filter((province) => province !== null);
  }

  @Cost({ assumedSize: 3 })
  @FieldResolver(() => [Sector], { description: 'The sectors that it belongs to; empty = none is named.' })
  async sectors(@Root() { sectors }: ProjectProposal, @Ctx() { loaders }: RequestContext): Promise<Sector[]> {
    return (await loaders.loadMany(byCode(Sector), sectors, null)).filter((sector) => sector !== null);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The working group; null = none is named.' })
  body(@Root() { bodyId }: ProjectProposal, @Ctx() context: RequestContext): Promise<Body | null> {
    return loadRelated(Body, bodyId, context);
  }

  @FieldResolver(() => Organisation, { nullable: true, description: 'The office that decided; null = it is not decided.' })
  decidedBy(@Root() { decidedForId }: ProjectProposal, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, decidedForId, context);
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project that it became; null = none.' })
  project(@Root() { projectId }: ProjectProposal, @Ctx() { loaders }: RequestContext): Promise<Project | null> | null {
    return projectId === null ? null : loaders.load(byId(Project), projectId, null);
  }
}

async function payloadOf({ result, told }: Done<{ readonly proposal: number }>, { db }: RequestContext): Promise<ProposalPayload> {
  return make(ProposalPayload, { ...told, proposal: result && (await proposalWith(db, result.proposal)) });
}
