import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PageArgs } from '../../schema/base/page.args';
import type { RequestContext } from '../../src/context/request-context';
import { dayInBangkok, daysLater } from '../../src/domain/days';
import { type Lang, textIn } from '../../src/domain/languages';
import { roundNamed, roundsUntil } from '../../src/domain/rounds';
import { CompletenessBy } from '../../src/domain/vocabularies/progress';
import { ALL_PROJECTS } from '../../src/i18n/round-text';
import { completenessOf } from '../../src/queries/progress/completeness.queries';
import { ROUND_ORDER, roundPage } from '../../src/queries/progress/round-page';
import { pageSpec } from '../../src/queries/shared/page';
import { Completeness, ReportingRound, ReportingRoundConnection } from './round.type';

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
    const [spec, rounds] = [pageSpec(page, ROUND_ORDER), roundsUntil(today()).map((round) => make(ReportingRound, round))];
    return new ReportingRoundConnection({ page: async () => roundPage(rounds, spec), total: async () => rounds.length });
  }

  @Query(() => ReportingRound, { nullable: true, description: 'A reporting round by its code, in any case; null = there is none.' })
  round(@Arg('code', { description: 'For example 2026-H2.' }) code: string, @Ctx() context: RequestContext): ReportingRound | null {
    context.keepNowhere();
    const round = roundNamed(code, today());
    return round && make(ReportingRound, round);
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
    if (by === CompletenessBy.OFFICE && !context.viewer && today() < daysLater(round.dueOn, NAMED_AFTER)) return [];
    const rows = await completenessOf(context.db, round, by, new Date());
    return rows.map((row) => make(Completeness, row));
  }
}

@Resolver(() => Completeness)
export class CompletenessResolver {
  @FieldResolver(() => String, { description: 'The name of the office, province and so on, in the wanted language.' })
  label(@Root() { names }: Completeness, @LangArg() lang: Lang): string {
    return names === null ? ALL_PROJECTS[lang] : textIn(names, lang);
  }
}

const today = (): string => dayInBangkok(new Date());
