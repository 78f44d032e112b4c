import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Decision } from '../../entities/mechanism/decision.entity';
import { make } from '../../schema/base/make';
import {
  AcknowledgeCircularInput,
  CirculateInput,
  LinkDecisionsInput,
  RecordDecisionInput,
} from '../../schema/mechanism/decision-mutation.input';
import { acknowledgeCircular } from '../../src/commands/mechanism/acknowledge-circular.command';
import { circulate } from '../../src/commands/mechanism/circulate.command';
import { linkDecisions } from '../../src/commands/mechanism/link-decisions.command';
import { recordDecision } from '../../src/commands/mechanism/record-decision.command';
import type { RequestContext } from '../../src/context/request-context';
import { problem } from '../../src/domain/problems';
import { byCode } from '../../src/queries/shared/entity.queries';
import { subjectOf } from '../people/office-subject';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { DecisionPayload } from './decision-mutation.type';
import { subjectOfDecision, subjectOfMeeting, subjectOfSecretariats } from './institution-subject';

@Resolver()
export class DecisionMutationResolver {
  @Mutation(() => DecisionPayload, {
    description:
      'Puts a decision on record. Secretaries of an office that is secretary of the body of the meeting may; where no meeting decided, those of any secretariat.',
  })
  async recordDecision(
    @Arg('input', { description: 'The decision.' }) input: RecordDecisionInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const wrong = repeatedLanguages(input, 'titles', 'texts');
    if (wrong.length > 0) return make(DecisionPayload, { ...refused(input, wrong), decision: null });
    const { meeting = null, kind, decidedOn = null, decidedBy = null } = input;
    const values = { meeting, kind, decidedOn, decidedBy, titles: localizedInput(input.titles), texts: localizedInput(input.texts) };
    const subject = () => (meeting === null ? subjectOfSecretariats(context) : subjectOfMeeting(meeting, context));
    const unknown = problem('UNKNOWN_MEETING', 'meeting');
    return payloadOf(await mutate({ name: 'recordDecision', input, subject, unknown, command: recordDecision, values }, context), context);
  }

  @Mutation(() => DecisionPayload, {
    description: 'Says that one decision led to another. Secretaries of an office that is secretary of the body of the earlier one may.',
  })
  async linkDecisions(
    @Arg('input', { description: 'Which decisions.' }) input: LinkDecisionsInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const { from, to, kind } = input;
    const subject = () => subjectOfDecision(from, context);
    const unknown = problem('UNKNOWN_DECISION', 'from');
    const values = { from, to, kind };
    return payloadOf(await mutate({ name: 'linkDecisions', input, subject, unknown, command: linkDecisions, values }, context), context);
  }

  @Mutation(() => DecisionPayload, {
    description: 'Sends a circular to offices, each of which has to acknowledge it. Secretaries of the office that put it on record may.',
  })
  async circulate(
    @Arg('input', { description: 'Which circular, and to whom.' }) input: CirculateInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const { decision, to } = input;
    const subject = () => subjectOfDecision(decision, context);
    const unknown = problem('UNKNOWN_DECISION', 'decision');
    return payloadOf(
      await mutate({ name: 'circulate', input, subject, unknown, command: circulate, values: { decision, to } }, context),
      context,
    );
  }

  @Mutation(() => DecisionPayload, {
    description: 'Says that an office has a circular that went to it. Persons who report for the office may.',
  })
  async acknowledgeCircular(
    @Arg('input', { description: 'Which circular, and which office.' }) input: AcknowledgeCircularInput,
    @Ctx() context: RequestContext,
  ): Promise<DecisionPayload> {
    const { decision, office, note = null } = input;
    const subject = () => subjectOf(office, context);
    const unknown = problem('UNKNOWN_OFFICE', 'office');
    const values = { decision, note };
    const request = { name: 'acknowledgeCircular', input, subject, unknown, command: acknowledgeCircular, values } as const;
    return payloadOf(await mutate(request, context), context);
  }
}

async function payloadOf({ result, told }: Done<{ readonly decision: string }>, { loaders }: RequestContext): Promise<DecisionPayload> {
  return make(DecisionPayload, { ...told, decision: result && (await loaders.load(byCode(Decision), result.decision, null)) });
}
