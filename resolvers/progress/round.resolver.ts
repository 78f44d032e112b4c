import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { RoundChange } from '../../entities/progress/round-change.entity';
import { Project } from '../../entities/projects/project.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PageArgs } from '../../schema/base/page.args';
import { InstantScalar } from '../../schema/base/scalars';
import { DutyArgs } from '../../schema/progress/round.args';
import { ChangeRoundInput } from '../../schema/progress/round.input';
import { changeRound } from '../../src/commands/progress/change-round.command';
import type { RequestContext } from '../../src/context/request-context';
import { daysLater } from '../../src/domain/days';
import { HubError } from '../../src/domain/errors';
import { type Lang, textIn } from '../../src/domain/languages';
import { problem } from '../../src/domain/problems';
import { endOfDay, type ReportingRound as Round, roundNamed, roundsUntil } from '../../src/domain/rounds';
import { CompletenessBy } from '../../src/domain/vocabularies/progress';
import { ALL_PROJECTS } from '../../src/i18n/round-text';
import { completenessOf, DUTY_ORDER, dutyCount, dutyPage } from '../../src/queries/progress/completeness.queries';
import { changesOfRounds, roundAsChanged } from '../../src/queries/progress/round.queries';
import { ROUND_ORDER, roundPage } from '../../src/queries/progress/round-page';
import type { CodedKind } from '../../src/queries/shared/known-codes';
import { pageSpec } from '../../src/queries/shared/page';
import { knownCode } from '../shared/filter-codes';
import { loadRelated } from '../shared/load-related';
import { mutate } from '../shared/mutation';
import {
  ChangeRoundPayload,
  Completeness,
  ReportingDuty,
  ReportingDutyConnection,
  ReportingRound,
  ReportingRoundConnection,
} from './round.type';

/** Days after the due day from which everybody sees which offices have not reported. */
const NAMED_AFTER = 14;

@Resolver(() => ReportingRound)
export class RoundResolver {
  @Query(() => ReportingRoundConnection, {
    description: 'The reporting rounds, the newest first: from the beginning of the programme to the one that today falls in.',
  })
  rounds(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext): Connection<ReportingRound> {
    // Another day may bring another round.
    context.keepNowhere();
    const [spec, rounds] = [pageSpec(page, ROUND_ORDER), roundsUntil(context.pointsInTime.today)];
    return new ReportingRoundConnection({
      page: async () => {
        const { edges, ...rest } = roundPage(rounds, spec);
        const shown = edges.map(async ({ node, cursor }) => ({ node: await roundShown(node, context), cursor }));
        return { edges: await Promise.all(shown), ...rest };
      },
      total: async () => rounds.length,
    });
  }

  @Query(() => ReportingRound, { nullable: true, description: 'A reporting round by its code, in any case; null = there is none.' })
  round(
    @Arg('code', { description: 'For example 2026-H2.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportingRound> | null {
    context.keepNowhere();
    const round = roundNamed(code, context.pointsInTime.today);
    return round && roundShown(round, context);
  }

  @FieldResolver(() => InstantScalar, { description: 'The first instant at which a report is late: the end of the due day in Bangkok.' })
  lateFrom(@Root() { dueOn }: ReportingRound): Date {
    return endOfDay(dueOn);
  }

  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [RoundChange], {
    description: 'How its days were changed, the first change first; empty = they are the default ones.',
  })
  changes(@Root() { code }: ReportingRound, @Ctx() { loaders }: RequestContext): Promise<readonly RoundChange[]> {
    return loaders.load(changesOfRounds, code, null);
  }

  @Mutation(() => ChangeRoundPayload, {
    description:
      'Moves the days of a round, pauses it or lets it go on. Secretaries may. Every change stays on record with its reason; what was late by the days before may be in time by the new ones.',
  })
  async changeRound(
    @Arg('input', { description: 'Which round, and its days from now on.' }) input: ChangeRoundInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeRoundPayload> {
    const { round: code, dueOn, verifyDueOn, certifyDueOn, isPaused, reason, seenChanges } = input;
    const round = roundNamed(code, context.pointsInTime.today);
    const days = { dueOn: dueOn ?? null, verifyDueOn: verifyDueOn ?? null, certifyDueOn: certifyDueOn ?? null, isPaused: isPaused ?? null };
    const { result, told } = await mutate(
      {
        name: 'changeRound',
        input,
        subject: () => round && { office: null },
        unknown: problem('UNKNOWN_ROUND', 'round'),
        command: changeRound,
        values: { round: code, ...days, reason, seenChanges },
      },
      context,
    );
    return make(ChangeRoundPayload, { ...told, round: result && round && (await roundShown(round, context)) });
  }

  @Cost({ assumedSize: 40, weight: ROLL_UP_WEIGHT })
  @FieldResolver(() => [Completeness], {
    description: `How complete the round is at this moment. By OFFICE everybody sees it from ${NAMED_AFTER} days after the due day, who is signed in at any time; before, the list is empty.`,
  })
  async completeness(
    @Root() round: ReportingRound,
    @Arg('by', () => CompletenessBy, { description: 'By what it is counted.' }) by: CompletenessBy,
    @Ctx() context: RequestContext,
  ): Promise<Completeness[]> {
    // It moves with what is submitted, which is no change of the public record.
    context.keepNowhere();
    if (!isTold(round, by, context)) return [];
    const rows = await completenessOf(context.db, round, by);
    return rows.map((row) => make(Completeness, row));
  }

  @FieldResolver(() => ReportingDutyConnection, {
    description: 'What `completeness` counts, one by one: by the same rule of who is told, by the codes of the nodes and of the projects.',
  })
  async duties(
    @Root() round: ReportingRound,
    @Args(() => DutyArgs) { by, code, state, isLate, ...page }: DutyArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<ReportingDuty>> {
    context.keepNowhere();
    const spec = pageSpec(page, DUTY_ORDER);
    const choice = { by, code: await nodeCode(by, code ?? null, context), state: state ?? null, isLate: isLate ?? null };
    const told = isTold(round, by, context);
    return new ReportingDutyConnection({
      page: async () => {
        const { edges, ...rest } = told ? await dutyPage(context.db, round, choice, spec) : NO_PAGE;
        return { edges: edges.map(({ node, cursor }) => ({ node: make(ReportingDuty, node), cursor })), ...rest };
      },
      total: async () => (told ? dutyCount(context.db, round, choice) : 0),
    });
  }
}

@Resolver(() => ReportingDuty)
export class ReportingDutyResolver {
  @FieldResolver(() => Project, { description: 'The project.' })
  project(@Root() { projectId }: ReportingDuty, @Ctx() context: RequestContext): Promise<Project | null> {
    return loadRelated(Project, projectId, context);
  }
}

const NO_PAGE = { edges: [], hasNextPage: false, hasPreviousPage: false };

/** The kinds of things that duties are counted for. */
const NODE_KINDS: Readonly<Record<Exclude<CompletenessBy, CompletenessBy.TOTAL>, CodedKind>> = {
  OFFICE: 'organisation',
  PROVINCE: 'province',
  CLUSTER: 'cluster',
  MEMBER_STATE: 'member state',
  BODY: 'body',
};

/** The code of an office, province and so on as it is stored. Throws UNKNOWN_CODE, and CONFLICTING_ARGUMENTS for one of all projects. */
async function nodeCode(by: CompletenessBy, code: string | null, context: RequestContext): Promise<string | null> {
  if (code === null) return null;
  if (by === CompletenessBy.TOTAL)
    throw new HubError(
      'CONFLICTING_ARGUMENTS',
      `code: "${code}" names nothing that all projects are counted by. Leave it out, or count by OFFICE, PROVINCE and so on.`,
    );
  return knownCode(NODE_KINDS[by], code, context);
}

/** Whether the caller is told a way of counting. */
const isTold = ({ dueOn }: ReportingRound, by: CompletenessBy, { viewer, pointsInTime }: RequestContext): boolean =>
  by !== CompletenessBy.OFFICE || viewer !== null || pointsInTime.today >= daysLater(dueOn, NAMED_AFTER);

@Resolver(() => Completeness)
export class CompletenessResolver {
  @FieldResolver(() => String, { description: 'The name of the office, province and so on, in the wanted language.' })
  label(@Root() { names }: Completeness, @LangArg() lang: Lang): string {
    return names === null ? ALL_PROJECTS[lang] : textIn(names, lang);
  }
}

@Resolver(() => RoundChange)
export class RoundChangeResolver {
  @FieldResolver(() => Organisation, { description: 'The office that changed it.' })
  office(@Root() { officeId }: RoundChange, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }
}

/** A round with the days that are in force now. */
const roundShown = async (round: Round, { loaders }: RequestContext): Promise<ReportingRound> =>
  make(ReportingRound, await roundAsChanged(round, loaders));
