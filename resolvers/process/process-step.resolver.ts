import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Indicator } from '../../entities/indicators/indicator.entity';
import { Process } from '../../entities/process/process.entity';
import { ProcessStep } from '../../entities/process/process-step.entity';
import { Citation } from '../../entities/provenance/citation.entity';
import { LangArg } from '../../schema/base/lang-arg';
import type { RequestContext } from '../../src/context/request-context';
import { type Lang, textIn } from '../../src/domain/languages';
import { ProcessPart } from '../../src/domain/vocabularies/process';
import { itemsOfProcesses } from '../../src/queries/process/process.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { citationOf } from '../provenance/citation.resolver';

/** The texts of one part. The source prints them once for the process, so every step has the same. */
async function printed({ processId }: ProcessStep, part: ProcessPart, lang: Lang, { loaders }: RequestContext): Promise<string[]> {
  const items = await loaders.load(itemsOfProcesses, processId, null);
  return items.flatMap((item) => (item.part === part && item.texts ? [textIn(item.texts, lang)] : []));
}

@Resolver(() => ProcessStep)
export class ProcessStepResolver {
  @FieldResolver(() => Process, { description: 'The process that the step belongs to.' })
  process(@Root() step: ProcessStep, @Ctx() { loaders }: RequestContext): Promise<Process | null> {
    return loaders.load(byId(Process), step.processId, null);
  }

  @FieldResolver(() => String, { description: 'The duration as printed.' })
  duration(@Root() step: ProcessStep, @LangArg() lang: Lang): string {
    return textIn(step.durations, lang);
  }

  @FieldResolver(() => String, { description: 'How the step is done.' })
  method(@Root() step: ProcessStep, @LangArg() lang: Lang): string {
    return textIn(step.methods, lang);
  }

  @FieldResolver(() => [String], {
    description: 'The suppliers of the step. The source prints them once for the whole process, so every step has the same.',
  })
  suppliers(@Root() step: ProcessStep, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string[]> {
    return printed(step, ProcessPart.SUPPLIER, lang, context);
  }

  @FieldResolver(() => [String], {
    description:
      'The inputs of the step. The source prints them once for the whole process, so every step has the same. See `missingInputs`.',
  })
  inputs(@Root() step: ProcessStep, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string[]> {
    return printed(step, ProcessPart.INPUT, lang, context);
  }

  @FieldResolver(() => [String], { description: 'Inputs that the source skips, with what is known of each: the manual has no fifth.' })
  async missingInputs(@Root() { processId }: ProcessStep, @LangArg() lang: Lang, @Ctx() { loaders }: RequestContext): Promise<string[]> {
    const items = await loaders.load(itemsOfProcesses, processId, null);
    return items.flatMap(({ part, texts, notes }) => (part === ProcessPart.INPUT && !texts ? [textIn(notes!, lang)] : []));
  }

  @FieldResolver(() => [String], { description: 'The outputs of this step. The outputs of the whole process are in its `items`.' })
  outputs(@Root() step: ProcessStep, @LangArg() lang: Lang): string[] {
    return [textIn(step.outputTexts, lang)];
  }

  @FieldResolver(() => [String], {
    description: 'The customers of the step: those whom it serves or affects. The source prints them once for the whole process.',
  })
  customers(@Root() step: ProcessStep, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string[]> {
    return printed(step, ProcessPart.CUSTOMER, lang, context);
  }

  @FieldResolver(() => [String], {
    description: 'The cost of checking, testing and cost reduction. The source prints the same for every step.',
  })
  checkingCost(@Root() step: ProcessStep, @LangArg() lang: Lang, @Ctx() context: RequestContext): Promise<string[]> {
    return printed(step, ProcessPart.CHECKING_COST, lang, context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The target of the step; null = the source leaves it blank.' })
  target(@Root() { targets }: ProcessStep, @LangArg() lang: Lang): string | null {
    return targets && textIn(targets, lang);
  }

  @FieldResolver(() => Indicator, { nullable: true, description: 'The indicator that judges the step; null = no source states one.' })
  indicator(@Root() step: ProcessStep, @Ctx() { loaders }: RequestContext): Promise<Indicator | null> {
    return loaders.load(byId(Indicator), step.indicatorId, null);
  }

  @FieldResolver(() => String, { nullable: true, description: 'A caution; null = no source states one.' })
  caution(@Root() step: ProcessStep, @LangArg() lang: Lang): string | null {
    return textIn(step.cautions, lang);
  }

  @FieldResolver(() => Citation, { description: 'The document that describes it.' })
  citation(@Root() step: ProcessStep, @Ctx() context: RequestContext): Promise<Citation | null> | null {
    return citationOf(step, context);
  }
}
