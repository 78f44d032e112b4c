import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Cluster } from '../../entities/geography/cluster.entity';
import { MemberState } from '../../entities/geography/member-state.entity';
import { Province } from '../../entities/geography/province.entity';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { BudgetLine } from '../../entities/mechanism/budget-line.entity';
import { Meeting } from '../../entities/mechanism/meeting.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { OrganisationRole } from '../../entities/mechanism/organisation-role.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { LocalizedText, localizedTexts } from '../../schema/base/named.type';
import { AsOf, AsOfBelow, PointInTimeArg } from '../../schema/base/point-in-time-args';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { OrganisationRoleKind } from '../../src/domain/vocabularies/mechanism';
import { actionsOfOrganisations } from '../../src/queries/mechanism/decision.queries';
import {
  budgetsOfOrganisations,
  meetingsHosted,
  namesOfOrganisations,
  organisationsInForce,
  organisationsUnder,
  rolesOfOrganisations,
} from '../../src/queries/mechanism/organisation.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';
import { loadRelated } from '../shared/load-related';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Cost({ assumedSize: 50 })
  @Query(() => [Organisation], { description: 'The organisations that exist on the `asOf` day, by code.' })
  organisations(@AsOf() pointInTime: PointInTime, @Ctx() { db }: RequestContext): Promise<Organisation[]> {
    return organisationsInForce(db, pointInTime);
  }

  @Query(() => Organisation, { nullable: true, description: 'The organisation with this code; null = there is none.' })
  organisation(
    @Arg('code', { description: 'For example CIMT.' }) code: string,
    @AsOfBelow() _asOf: undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Organisation | null> {
    return loaders.load(byCode(Organisation), code, null);
  }

  @FieldResolver(() => String, {
    name: 'name',
    description: 'The name on the `asOf` day, in the wanted language, else in English, else in the local language. Never empty.',
  })
  async nameIn(
    @Root() organisation: Organisation,
    @LangArg() lang: Lang,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string> {
    const { names } = (await loaders.load(namesOfOrganisations, organisation.id, pointInTime)) ?? organisation;
    return textIn(names, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [LocalizedText], { name: 'names', description: 'The name on the `asOf` day, in every language that has one.' })
  async allNames(
    @Root() organisation: Organisation,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<LocalizedText[]> {
    return localizedTexts((await loaders.load(namesOfOrganisations, organisation.id, pointInTime)) ?? organisation);
  }

  @Cost({ assumedSize: 15 })
  @FieldResolver(() => [ActionItem], { description: 'The actions that decisions ask of the organisation, by code; empty = none.' })
  actions(
    @Root() organisation: Organisation,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ActionItem[]> {
    return loaders.load(actionsOfOrganisations, organisation.id, pointInTime);
  }

  @FieldResolver(() => MemberState, { nullable: true, description: 'The country of the organisation; null = it belongs to all three.' })
  memberState(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<MemberState | null> {
    return loadRelated(MemberState, organisation.memberStateId, context);
  }

  @FieldResolver(() => Province, {
    nullable: true,
    description: 'The province that the organisation is an office of, or is located in; null = none in particular.',
  })
  province(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<Province | null> {
    return loadRelated(Province, organisation.provinceId, context);
  }

  @FieldResolver(() => Cluster, {
    nullable: true,
    description: 'The cluster that the organisation is an office of; null = it is that of none.',
  })
  cluster(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<Cluster | null> {
    return loadRelated(Cluster, organisation.clusterId, context);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that this one is a part of; null = none, or not known.',
  })
  parent(@Root() organisation: Organisation, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, organisation.parentId, context);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [Organisation], { description: 'The organisations that are parts of this one, by code.' })
  parts(@Root() organisation: Organisation, @Ctx() { loaders }: RequestContext): Promise<Organisation[]> {
    return loaders.load(organisationsUnder, organisation.id, null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address of the office, in the wanted language, else in English; null = not recorded.',
  })
  address(@Root() organisation: Organisation, @LangArg() lang: Lang): string | null {
    return organisation.addresses && textIn(organisation.addresses, lang);
  }

  @FieldResolver(() => [String], {
    description: 'The tasks that the organisation was set up for, in the order of the source; empty = no source lists them.',
  })
  duties(@Root() organisation: Organisation, @LangArg() lang: Lang): string[] {
    return organisation.dutyTexts.map((duty) => textIn(duty, lang));
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [OrganisationRole], { description: 'The roles of the organisation in the programme on the `asOf` day.' })
  roles(
    @Root() organisation: Organisation,
    @AsOf() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<OrganisationRole[]> {
    return loaders.load(rolesOfOrganisations, organisation.id, pointInTime);
  }

  @Cost({ assumedSize: 10 })
  @FieldResolver(() => [BudgetLine], {
    description: 'The money given to the organisation, earliest fiscal year first; empty = none is on record.',
  })
  budget(
    @Root() organisation: Organisation,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<BudgetLine[]> {
    return loaders.load(budgetsOfOrganisations, organisation.id, pointInTime);
  }

  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Meeting], { description: 'The meetings that a source says the organisation hosted, earliest first.' })
  hosted(
    @Root() organisation: Organisation,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Meeting[]> {
    return loaders.load(meetingsHosted, organisation.id, pointInTime);
  }
}

@Resolver(() => OrganisationRole)
export class OrganisationRoleResolver {
  @FieldResolver(() => OrganisationRoleKind, { description: 'What the organisation does.' })
  kind(@Root() { role }: OrganisationRole): OrganisationRoleKind {
    return role;
  }

  @FieldResolver(() => String, { description: 'The task of the organisation in the role, in the wanted language, else in English.' })
  task(@Root() role: OrganisationRole, @LangArg() lang: Lang): string {
    return textIn(role.tasks, lang);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() role: OrganisationRole, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(role, context);
  }
}

@Resolver(() => BudgetLine)
export class BudgetLineResolver {
  @FieldResolver(() => Organisation, { description: 'The organisation that gave the money.' })
  payer(@Root() line: BudgetLine, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, line.payerId, context);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: 'The organisation that spends the money on the payer’s behalf; null = no source says.',
  })
  spender(@Root() line: BudgetLine, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, line.spenderId, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The purpose of the money, in the wanted language, else in English; null = not stated.',
  })
  purpose(@Root() line: BudgetLine, @LangArg() lang: Lang): string | null {
    return line.purposes && textIn(line.purposes, lang);
  }

  @FieldResolver(() => Citation, { nullable: true, description: 'The document that the fact is taken from; null = none is recorded.' })
  citation(@Root() line: BudgetLine, @Ctx() context: RequestContext): Promise<Citation | null> {
    return citationOf(line, context);
  }
}
