import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { IndicatorRubric } from '../../entities/process/indicator-rubric.entity';
import { Cost } from '../../schema/base/cost';
import { LangArg } from '../../schema/base/lang-arg';
import { make } from '../../schema/base/make';
import { PointInTimeArg } from '../../schema/base/point-in-time-args';
import { SetRubricInput } from '../../schema/process/rubric.input';
import { setRubric } from '../../src/commands/process/set-rubric.command';
import type { RequestContext } from '../../src/context/request-context';
import { FORUM } from '../../src/domain/forum';
import { type Lang, textIn } from '../../src/domain/languages';
import type { PointInTime } from '../../src/domain/point-in-time';
import { rubricChanges, rubricsOfIndicators } from '../../src/queries/process/rubric.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOfBody } from '../mechanism/institution-subject';
import { loadRelated } from '../shared/load-related';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { mutate, refused } from '../shared/mutation';
import { IndicatorPayload, RubricLevel, RubricPart } from './rubric.type';

@Resolver(() => Indicator)
export class RubricsOfIndicatorResolver {
  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [IndicatorRubric], {
    description: 'How secretariats have it scored, each for a span of days, the first first; empty = nobody has set it.',
  })
  rubrics(
    @Root() indicator: Indicator,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<IndicatorRubric[]> {
    return loaders.load(rubricsOfIndicators, indicator.id, pointInTime);
  }

  @FieldResolver(() => Int, { description: 'How often its `rubrics` were changed: what `setRubric` asks for as `seenChanges`.' })
  rubricChanges(
    @Root() indicator: Indicator,
    @PointInTimeArg() pointInTime: PointInTime,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return loaders.load(rubricChanges, indicator.id, pointInTime);
  }
}

@Resolver(() => IndicatorRubric)
export class IndicatorRubricResolver {
  @Cost({ weight: 0, assumedSize: 4 })
  @FieldResolver(() => [RubricPart], {
    name: 'components',
    description: 'The parts of the indicator, whose weighted mean it is; empty = it has a rule of its own, or only levels are set.',
  })
  parts(@Root() { components }: IndicatorRubric): RubricPart[] {
    return components.map(({ indicator, weight }) => make(RubricPart, { code: indicator, weight }));
  }

  @Cost({ weight: 0, assumedSize: 5 })
  @FieldResolver(() => [RubricLevel], { name: 'bands', description: 'The levels, the lowest first; empty = none are set.' })
  levels(@Root() { bands }: IndicatorRubric): RubricLevel[] {
    return bands.map((band) => make(RubricLevel, band));
  }

  @FieldResolver(() => Organisation, { description: 'The office that set it.' })
  office(@Root() { statedById }: IndicatorRubric, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, statedById, context);
  }
}

@Resolver(() => RubricPart)
export class RubricPartResolver {
  @FieldResolver(() => Indicator, { description: 'The indicator.' })
  indicator(@Root() { code }: RubricPart, @Ctx() { loaders }: RequestContext): Promise<Indicator | null> {
    return loaders.load(byCode(Indicator), code, null);
  }
}

@Resolver(() => RubricLevel)
export class RubricLevelResolver {
  @FieldResolver(() => String, { description: 'The name of the level, in the wanted language, else in English.' })
  name(@Root() { names }: RubricLevel, @LangArg() lang: Lang): string {
    return textIn(names, lang);
  }
}

@Resolver()
export class RubricMutationResolver {
  @Mutation(() => IndicatorPayload, {
    description:
      'Sets how an indicator of the process is scored for the forums of a span of days. Secretaries of an office that is secretary of the governors’ forum may. What was set for days of the span is replaced; answers about earlier moments still have it.',
  })
  async setRubric(
    @Arg('input', { description: 'The indicator, its parts and its levels.' }) input: SetRubricInput,
    @Ctx() context: RequestContext,
  ): Promise<IndicatorPayload> {
    const bands = input.bands ?? [];
    const wrong = bands.flatMap((band, i) =>
      repeatedLanguages(band, 'names').map((found) => ({ ...found, field: `bands.${i}.${found.field}` })),
    );
    if (wrong.length > 0) return make(IndicatorPayload, { ...refused(input, wrong), indicator: null });
    const { indicator, seenChanges, validFrom, validTo = null } = input;
    const values = {
      indicator,
      seenChanges,
      validFrom,
      validTo,
      components: (input.components ?? []).map(({ indicator: code, weight }) => ({ indicator: code, weight })),
      bands: bands.map(({ from, names }) => ({ from, names: localizedInput(names) ?? {} })),
    };
    const subject = () => subjectOfBody(FORUM, context);
    const { result, told } = await mutate({ name: 'setRubric', input, subject, command: setRubric, values }, context);
    return make(IndicatorPayload, {
      ...told,
      indicator: result && (await context.loaders.load(byCode(Indicator), result.indicator, null)),
    });
  }
}
