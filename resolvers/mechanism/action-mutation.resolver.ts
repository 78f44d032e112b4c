import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ActionItem } from '../../entities/mechanism/action-item.entity';
import { make } from '../../schema/base/make';
import {
  ConfirmActionInput,
  CreateActionItemInput,
  PassActionOnInput,
  ReopenActionInput,
  ReportOnActionInput,
} from '../../schema/mechanism/decision-mutation.input';
import { confirmActionDone } from '../../src/commands/mechanism/confirm-action-done.command';
import { createActionItem } from '../../src/commands/mechanism/create-action-item.command';
import { passActionOn } from '../../src/commands/mechanism/pass-action-on.command';
import { reopenAction } from '../../src/commands/mechanism/reopen-action.command';
import { reportOnAction } from '../../src/commands/mechanism/report-on-action.command';
import type { RequestContext } from '../../src/context/request-context';
import { problem } from '../../src/domain/problems';
import { byCode } from '../../src/queries/shared/entity.queries';
import { localizedInput, repeatedLanguages } from '../shared/localized-input';
import { type Done, mutate, refused } from '../shared/mutation';
import { ActionItemPayload } from './decision-mutation.type';
import { subjectOfAction, subjectOfDecision } from './institution-subject';

@Resolver()
export class ActionMutationResolver {
  @Mutation(() => ActionItemPayload, {
    description:
      'Asks an office for an action under a decision. Secretaries of an office that is secretary of the body of the decision may.',
  })
  async createActionItem(
    @Arg('input', { description: 'The action.' }) input: CreateActionItemInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionItemPayload> {
    const wrong = repeatedLanguages(input, 'texts');
    if (wrong.length > 0) return make(ActionItemPayload, { ...refused(input, wrong), action: null });
    const { decision, assignee, project = null, dueOn = null } = input;
    const values = { decision, texts: localizedInput(input.texts), assignee, project, dueOn };
    const subject = () => subjectOfDecision(decision, context);
    const unknown = problem('UNKNOWN_DECISION', 'decision');
    return payloadOf(
      await mutate({ name: 'createActionItem', input, subject, unknown, command: createActionItem, values }, context),
      context,
    );
  }

  @Mutation(() => ActionItemPayload, {
    description:
      'Says how far an office is with an action, or claims that it is done. Persons who report for the office may. A claim closes nothing: another office confirms it.',
  })
  async reportOnAction(
    @Arg('input', { description: 'Which action, and what was done.' }) input: ReportOnActionInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionItemPayload> {
    const wrong = repeatedLanguages(input, 'texts');
    if (wrong.length > 0) return make(ActionItemPayload, { ...refused(input, wrong), action: null });
    const { action, seenEvents, link = null, isDone } = input;
    const values = { action, seenEvents, link, isDone: isDone ?? false, texts: localizedInput(input.texts) };
    return payloadOf(
      await mutate({ name: 'reportOnAction', ...ofAction(input, context), command: reportOnAction, values }, context),
      context,
    );
  }

  @Mutation(() => ActionItemPayload, {
    description:
      'Confirms that an action is done. Secretaries of an office that is secretary of the body of the decision may, but not the office that claimed it.',
  })
  async confirmActionDone(
    @Arg('input', { description: 'Which action.' }) input: ConfirmActionInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionItemPayload> {
    const { action, seenEvents } = input;
    const request = {
      name: 'confirmActionDone',
      ...ofAction(input, context),
      command: confirmActionDone,
      values: { action, seenEvents },
    } as const;
    return payloadOf(await mutate(request, context), context);
  }

  @Mutation(() => ActionItemPayload, {
    description: 'Sends back the claim that an action is done, or takes up again one that was confirmed. The same secretaries may.',
  })
  async reopenAction(
    @Arg('input', { description: 'Which action, and why.' }) input: ReopenActionInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionItemPayload> {
    const { action, seenEvents, reason } = input;
    const request = {
      name: 'reopenAction',
      ...ofAction(input, context),
      command: reopenAction,
      values: { action, seenEvents, reason },
    } as const;
    return payloadOf(await mutate(request, context), context);
  }

  @Mutation(() => ActionItemPayload, {
    description: 'Carries an action that is not done over to a meeting. The same secretaries may.',
  })
  async passActionOn(
    @Arg('input', { description: 'Which action, and to which meeting.' }) input: PassActionOnInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionItemPayload> {
    const { action, seenEvents, meeting } = input;
    const request = {
      name: 'passActionOn',
      ...ofAction(input, context),
      command: passActionOn,
      values: { action, seenEvents, meeting },
    } as const;
    return payloadOf(await mutate(request, context), context);
  }
}

const ofAction = <Input extends { readonly action: string }>(input: Input, context: RequestContext) => ({
  input,
  subject: () => subjectOfAction(input.action, context),
  unknown: problem('UNKNOWN_ACTION', 'action'),
});

async function payloadOf({ result, told }: Done<{ readonly action: string }>, { loaders }: RequestContext): Promise<ActionItemPayload> {
  return make(ActionItemPayload, { ...told, action: result && (await loaders.load(byCode(ActionItem), result.action, null)) });
}
