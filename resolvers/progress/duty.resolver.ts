import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { DutyOverride } from '../../entities/progress/duty-override.entity';
import { Project } from '../../entities/projects/project.entity';
import { Cost } from '../../schema/base/cost';
import { make } from '../../schema/base/make';
import { SetDutyInput } from '../../schema/progress/round.input';
import { setDuty } from '../../src/commands/progress/set-duty.command';
import type { RequestContext } from '../../src/context/request-context';
import { dutyDecisionsOfProjects } from '../../src/queries/progress/duty-decision.queries';
import { byCode } from '../../src/queries/shared/entity.queries';
import { loadRelated } from '../shared/load-related';
import { mutate } from '../shared/mutation';
import { SetDutyPayload } from './round.type';

@Resolver(() => Project)
export class DutyResolver {
  @Cost({ assumedSize: 2 })
  @FieldResolver(() => [DutyOverride], {
    description:
      'What was decided about which offices report the project, the first first; empty = it follows from its provinces, its responsibilities and its member states alone.',
  })
  dutyDecisions(@Root() project: Project, @Ctx() context: RequestContext): Promise<readonly DutyOverride[]> {
    // It is no change of the public record.
    context.keepNowhere();
    return context.loaders.load(dutyDecisionsOfProjects, project.id, null);
  }

  @Mutation(() => SetDutyPayload, {
    description:
      'Decides that an office reports a project, or does not, beside the rules of the chains: rounds, reminders, forms and the desk follow. Secretaries may. Every decision stays on record with its reason; of several about one day the last counts.',
  })
  async setDuty(
    @Arg('input', { description: 'Which office and project, and from when on.' }) input: SetDutyInput,
    @Ctx() context: RequestContext,
  ): Promise<SetDutyPayload> {
    const { project, office, reports, validFrom, validTo, reason } = input;
    const { result, told } = await mutate(
      {
        name: 'setDuty',
        input,
        subject: () => ({ office: null }),
        command: setDuty,
        values: { project, office, reports: reports ?? null, validFrom: validFrom ?? null, validTo: validTo ?? null, reason },
      },
      context,
    );
    return make(SetDutyPayload, { ...told, project: result && (await context.loaders.load(byCode(Project), result.project, null)) });
  }
}

@Resolver(() => DutyOverride)
export class DutyDecisionResolver {
  @FieldResolver(() => Organisation, { description: 'The office that reports the project by it, or does not.' })
  office(@Root() { officeId }: DutyOverride, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }

  @FieldResolver(() => Organisation, { description: 'The office that decided it.' })
  decidedBy(@Root() { decidedForId }: DutyOverride, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, decidedForId, context);
  }
}
