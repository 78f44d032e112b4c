import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Province } from '../../entities/geography/province.entity';
import type { Meeting } from '../../entities/mechanism/meeting.entity';
import { Project } from '../../entities/projects/project.entity';
import type { Connection } from '../../schema/base/connection.type';
import { Cost, ROLL_UP_WEIGHT } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import type { StoredNode } from '../../schema/base/node.type';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { ProjectsArgs } from '../../schema/projects/project.args';
import type { RequestContext } from '../../src/context/request-context';
import { beginningInBangkok } from '../../src/domain/days';
import { type Lang, textIn } from '../../src/domain/languages';
import { hasBegun, isOver } from '../../src/domain/meeting-days';
import type { PointInTime } from '../../src/domain/point-in-time';
import {
  actionVerdict,
  measureOf,
  projectVerdict,
  seatVerdict,
  stepVerdict,
  tallyOf,
  type Verdict,
} from '../../src/domain/process-indicators';
import { levelOf, rubricOn, weighted } from '../../src/domain/rubric';
import { explainMeasure, explainWeighted } from '../../src/i18n/measure-text';
import { seatsOfMeetings } from '../../src/queries/mechanism/proceedings.queries';
import { actionsOfMeetings, type ForumMoment, indicatorsOfRuns, stagesOfForums } from '../../src/queries/process/process-indicator.queries';
import { RECURRING_PROCESS } from '../../src/queries/process/process-run.queries';
import { rubricsOfIndicators } from '../../src/queries/process/rubric.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { ProjectConnection, projectsOf } from '../projects/project.connection';
import { CountedThing, ProcessIndicatorMeasure } from './process-indicator.type';
import { ProcessRun } from './process-run.type';

/** The governors whose attendance the manual asks for. */
const GOVERNORS_OF = 'TH';

/** The moment at which the projects of a forum are judged: its first day, by what was on record when that day began; null = it is to come. */
function momentOf(forum: Meeting, { asOf, knownAt }: PointInTime): ForumMoment | null {
  if (!hasBegun(forum, asOf)) return null;
  const beginning = beginningInBangkok(forum.startsOn!);
  return { bodyId: forum.bodyId!, asOf: forum.startsOn!, knownAt: beginning < knownAt ? beginning : knownAt };
}

@Resolver(() => ProcessRun)
export class IndicatorsOfRunResolver {
  @Cost({ weight: ROLL_UP_WEIGHT, assumedSize: 10 })
  @FieldResolver(() => [ProcessIndicatorMeasure], {
    description:
      'The indicators of the manual for the process and for each of its steps, measured for the forum, in the order of the manual.',
  })
  async indicators(
    @Root() { forum, steps }: ProcessRun,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProcessIndicatorMeasure[]> {
    const [begun, over] = [momentOf(forum, pointInTime), isOver(forum, pointInTime.asOf)];
    const indicators = await loaders.load(indicatorsOfRuns, RECURRING_PROCESS, null);
    const [rubrics, stages, seats, actions] = await Promise.all([
      loaders.loadMany(
        rubricsOfIndicators,
        indicators.map(({ id }) => id),
        pointInTime,
      ),
      begun && loaders.load(stagesOfForums, begun, pointInTime),
      over ? loaders.load(seatsOfMeetings, forum.id, { ...pointInTime, memberState: GOVERNORS_OF }) : null,
      begun && loaders.load(actionsOfMeetings, forum.id, pointInTime),
    ]);
    const provinces =
      seats &&
      (await loaders.loadMany(
        byId(Province),
        seats.map(({ provinceId }) => provinceId),
        null,
      ));
    const due = counted(steps.map(({ step, state }) => [step, stepVerdict(state)]));
    const things = {
      STEPS: due.length > 0 ? due : null,
      GOVERNORS: seats && counted(seats.map(({ standing }, i) => [provinces![i]!, seatVerdict(standing)])),
      ACTIONS: actions && counted(actions.map((action) => [action, actionVerdict(action.status)])),
      PROJECTS: null,
    };
    const tally = (list: CountedThing[] | null) => list && tallyOf(list.map(({ succeeded }) => ({ verdict: succeeded, count: 1 })));
    const tallies = {
      STEPS: tally(things.STEPS),
      GOVERNORS: tally(things.GOVERNORS),
      ACTIONS: tally(things.ACTIONS),
      PROJECTS: stages && tallyOf(stages.map(({ stage, count }) => ({ verdict: projectVerdict(stage), count }))),
    };
    const measures = new Map(indicators.map(({ code }) => [code, measureOf(code, tallies)] as const));
    return indicators.map((indicator, i) => {
      const rubric = rubricOn(rubrics[i]!, forum.startsOn!);
      const measure = rubric?.components.length ? weighted(rubric.components, measures) : measures.get(indicator.code)!;
      const { numerator, denominator, unknown } = measure.tally ?? { numerator: null, denominator: null, unknown: null };
      const list = measure.kind === null ? null : things[measure.kind];
      return make(ProcessIndicatorMeasure, { ...measure, indicator, rubric, numerator, denominator, unknown, things: list ?? [] });
    });
  }

  @FieldResolver(() => ProjectConnection, {
    nullable: true,
    description:
      'The leaf projects that the forum reaches, as they stood on its first day by what was on record when that day began, the dropped included; null = the forum is to come.',
  })
  projects(
    @Root() { forum }: ProcessRun,
    @Args(() => ProjectsArgs) args: ProjectsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Project> | null {
    const moment = momentOf(forum, context.pointsInTime.at(info.path));
    if (!moment) return null;
    context.pointsInTime.enter(info.path, { asOf: moment.asOf, knownAt: moment.knownAt });
    return projectsOf({ kind: 'BODY', id: moment.bodyId }, args, context, info);
  }
}

/** The things that count, each with its verdict. */
const counted = (things: readonly (readonly [node: StoredNode, verdict: Verdict])[]): CountedThing[] =>
  things.flatMap(([node, succeeded]) => (succeeded === undefined ? [] : [make(CountedThing, { node, succeeded })]));

@Resolver(() => ProcessIndicatorMeasure)
export class ProcessIndicatorMeasureResolver {
  @FieldResolver(() => String, {
    description: 'What it counts, by whose rule, and what came out; or why it is not measured. In Thai, else in English.',
  })
  explanation(@Root() measure: ProcessIndicatorMeasure, @LangArg() lang: Lang): string {
    return measure.rubric?.components.length ? explainWeighted(measure, lang) : explainMeasure(measure, lang);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The level that the percent reaches by `rubric`, in the wanted language, else in English; null = no percent, or no level.',
  })
  level(@Root() { percent, rubric }: ProcessIndicatorMeasure, @LangArg() lang: Lang): string | null {
    const names = rubric && levelOf(percent, rubric.bands);
    return names && textIn(names, lang);
  }

  @Cost({ assumedSize: 14 })
  @FieldResolver(() => [CountedThing], {
    description:
      'The steps, governors or actions counted, each with what it counts as. The projects of step 4 are in `ProcessRun.projects`.',
  })
  counted(@Root() { things }: ProcessIndicatorMeasure): CountedThing[] {
    return things;
  }
}
