import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Project } from '../../entities/projects/project.entity';
import { make } from '../../schema/base/make';
import { SetDutyInput } from '../../schema/progress/round.input';
import { setDuty } from '../../src/commands/progress/set-duty.command';
import type { RequestContext } from '../../src/context/request-context';
import { byCode } from '../../src/queries/shared/entity.queries';
import { mutate } from '../shared/mutation';
import { SetDutyPayload } from './round.type';

@Resolver()
export class DutyResolver {
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
