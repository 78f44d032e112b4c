import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { make } from '../../schema/base/make';
import { ReplayWebhookInput, SubscribeWebhookInput, WebhookInput } from '../../schema/people/people.input';
import type { Command } from '../../src/commands/command';
import { removeWebhook } from '../../src/commands/people/remove-webhook.command';
import { replayWebhook } from '../../src/commands/people/replay-webhook.command';
import { rotateWebhookSecret } from '../../src/commands/people/rotate-webhook-secret.command';
import { subscribeWebhook, type ToldWebhook } from '../../src/commands/people/subscribe-webhook.command';
import type { RequestContext } from '../../src/context/request-context';
import type { MutationName } from '../../src/domain/mutations';
import { problem } from '../../src/domain/problems';
import { CHANGE_ORDER } from '../../src/queries/api/record-change.queries';
import { readCursor } from '../../src/queries/shared/cursor';
import { mutate, type MutationInput } from '../shared/mutation';
import { subjectOf } from './office-subject';
import { WebhookPayload } from './people.type';

@Resolver()
export class WebhookResolver {
  @Mutation(() => WebhookPayload, {
    description:
      'Calls an address of an office after each commit that changes public data, from now on, with a signed message that points at `changes`. The administrator of the office may; an office has five at most.',
  })
  subscribeWebhook(
    @Arg('input', { description: 'Which address.' }) input: SubscribeWebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookPayload> {
    return managed('subscribeWebhook', input, subscribeWebhook, { url: input.url, allowsPrivate: context.privateWebhooks }, context);
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Gives a webhook another secret. For 24 hours its messages are signed by the one before too. The administrator of its office may.',
  })
  rotateWebhookSecret(
    @Arg('input', { description: 'Which one.' }) input: WebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookPayload> {
    return managed('rotateWebhookSecret', input, rotateWebhookSecret, { webhook: input.webhook }, context);
  }

  @Mutation(() => WebhookPayload, {
    description: 'Tells a webhook of changes again, and lets one that has stopped go on. The administrator of its office may.',
  })
  replayWebhook(
    @Arg('input', { description: 'Which one, and from where on.' }) input: ReplayWebhookInput,
    @Ctx() context: RequestContext,
  ): Promise<WebhookPayload> {
    const from = input.from == null ? null : Number(readCursor('after', input.from, CHANGE_ORDER)[0]);
    return managed('replayWebhook', input, replayWebhook, { webhook: input.webhook, from }, context);
  }

  @Mutation(() => WebhookPayload, { description: 'Ends a webhook. The administrator of its office may.' })
  removeWebhook(@Arg('input', { description: 'Which one.' }) input: WebhookInput, @Ctx() context: RequestContext): Promise<WebhookPayload> {
    return managed('removeWebhook', input, removeWebhook, { webhook: input.webhook }, context);
  }
}

/** Runs a command about a webhook of an office. */
async function managed<Input>(
  name: MutationName,
  input: MutationInput & { readonly office: string },
  command: Command<Input, ToldWebhook>,
  values: Input,
  context: RequestContext,
): Promise<WebhookPayload> {
  const subject = () => subjectOf(input.office, context);
  const { result, told } = await mutate({ name, input, subject, unknown: problem('UNKNOWN_OFFICE', 'office'), command, values }, context);
  return make(WebhookPayload, { ...told, webhook: result?.webhook ?? null, secret: result?.secret ?? null });
}
