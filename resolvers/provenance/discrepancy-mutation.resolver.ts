import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Discrepancy } from '../../entities/provenance/discrepancy.entity';
import { make } from '../../schema/base/make';
import { OpenDiscrepancyInput, ReopenDiscrepancyInput, SettleDiscrepancyInput } from '../../schema/provenance/discrepancy-mutation.input';
import { openDiscrepancy } from '../../src/commands/provenance/open-discrepancy.command';
import { reopenDiscrepancy } from '../../src/commands/provenance/reopen-discrepancy.command';
import { settleDiscrepancy } from '../../src/commands/provenance/settle-discrepancy.command';
import type { RequestContext } from '../../src/context/request-context';
import { FORUM } from '../../src/domain/forum';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOfBody } from '../mechanism/institution-subject';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { DiscrepancyPayload } from './discrepancy-mutation.type';

const WHO = 'Secretaries of an office that is secretary of the governors’ forum may.';

@Resolver()
export class DiscrepancyMutationResolver {
  @Mutation(() => DiscrepancyPayload, {
    description:
      'Says that two sources differ about a thing on record. Whoever reports, is secretary or keeps the register for any office may. Everybody reads it at once, with the name of the office; no figure changes.',
  })
  async openDiscrepancy(
    @Arg('input', { description: 'The thing, and what each source says of it.' }) input: OpenDiscrepancyInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscrepancyPayload> {
    const wrong = repeatedLanguages(input, 'subjects', 'valuesA', 'valuesB');
    if (wrong.length > 0) return make(DiscrepancyPayload, { ...refused(input, wrong), discrepancy: null });
    const { type, code, field, sourceA, locatorA = null, sourceB = null, locatorB = null } = input;
    const subjects = localizedInput(input.subjects);
    const [valuesA, valuesB] = [localizedInput(input.valuesA), localizedInput(input.valuesB)];
    const values = { type, code, field, subjects, valuesA, sourceA, locatorA, valuesB, sourceB, locatorB };
    const subject = () => ({ office: null });
    return payloadOf(await mutate({ name: 'openDiscrepancy', input, subject, command: openDiscrepancy, values }, context), context);
  }

  @Mutation(() => DiscrepancyPayload, {
    description: `Settles a discrepancy that an office opened: which value stands, and why. ${WHO} Who opened it does not settle it.`,
  })
  async settleDiscrepancy(
    @Arg('input', { description: 'The discrepancy, and what settles it.' }) input: SettleDiscrepancyInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscrepancyPayload> {
    const wrong = repeatedLanguages(input, 'reasons');
    if (wrong.length > 0) return make(DiscrepancyPayload, { ...refused(input, wrong), discrepancy: null });
    const { discrepancy, seenEvents, stands } = input;
    const values = { discrepancy, seenEvents, stands, reasons: localizedInput(input.reasons) };
    const subject = () => subjectOfBody(FORUM, context);
    return payloadOf(await mutate({ name: 'settleDiscrepancy', input, subject, command: settleDiscrepancy, values }, context), context);
  }

  @Mutation(() => DiscrepancyPayload, {
    description: `Opens a settled discrepancy of an office again. ${WHO} What had settled it stays in its events.`,
  })
  async reopenDiscrepancy(
    @Arg('input', { description: 'The discrepancy, and why.' }) input: ReopenDiscrepancyInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscrepancyPayload> {
    const wrong = repeatedLanguages(input, 'reasons');
    if (wrong.length > 0) return make(DiscrepancyPayload, { ...refused(input, wrong), discrepancy: null });
    const { discrepancy, seenEvents } = input;
    const values = { discrepancy, seenEvents, reasons: localizedInput(input.reasons) };
    const subject = () => subjectOfBody(FORUM, context);
    return payloadOf(await mutate({ name: 'reopenDiscrepancy', input, subject, command: reopenDiscrepancy, values }, context), context);
  }
}

async function payloadOf(
  { result, told }: Done<{ readonly discrepancy: string }>,
  { loaders }: RequestContext,
): Promise<DiscrepancyPayload> {
  return make(DiscrepancyPayload, { ...told, discrepancy: result && (await loaders.load(byCode(Discrepancy), result.discrepancy, null)) });
}
