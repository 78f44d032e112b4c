import type { Command, Outcome } from '../../../commands/command';
import { removeWebhook } from '../../../commands/people/remove-webhook.command';
import { replayWebhook } from '../../../commands/people/replay-webhook.command';
import { rotateWebhookSecret } from '../../../commands/people/rotate-webhook-secret.command';
import { subscribeWebhook, type ToldWebhook } from '../../../commands/people/subscribe-webhook.command';
import { HubError } from '../../../domain/errors';
import type { MutationName } from '../../../domain/mutations';
import { Action, may } from '../../../domain/permissions';
import { webhooksOf } from '../../../queries/people/webhook.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, powerFor, problemIn } from '../desk';
import { write } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { URL_ID, type WebhooksProps, WebhooksView } from './webhooks.view';
import { webhooksWords } from './webhooks.words';

/** `/desk/webhooks`: the webhooks of the offices that the viewer administers. */
export const webhooksPage: DeskPage = async (desk, _params, query) => {
  const done = query.get('done');
  return page(desk, { told: Object.entries(webhooksWords[desk.lang].done).find(([act]) => act === done)?.[1] ?? null });
};

type Shown = Partial<Pick<WebhooksProps, 'typed' | 'faults' | 'told' | 'secret'>>;

/** Throws NotPermitted where the viewer administers no office. */
async function page(desk: Desk, { faults = [], ...shown }: Shown): Promise<DeskAnswer> {
  const offices = [...desk.offices.keys()].filter((office) => may(desk.viewer, Action.MANAGE_WEBHOOK, { office }).allowed);
  if (offices.length === 0) powerFor(desk, Action.MANAGE_WEBHOOK, { office: [...desk.offices.keys()][0] ?? null });
  const typed = { office: offices.length === 1 ? offices[0]! : '', url: '' };
  const webhooks = await webhooksOf(desk.db, offices);
  return deskPage(desk, {
    title: webhooksWords[desk.lang].title,
    status: faults.length > 0 ? 422 : 200,
    children: <WebhooksView offices={offices} webhooks={webhooks} typed={typed} faults={faults} told={null} secret={null} {...shown} />,
  });
}

/** Adds a webhook, gives it a new secret, sends again what it has missed, or removes it. */
export const webhooksForm: DeskForm = async (desk, _params, form) => {
  const { act, office, url, webhook } = fieldsOf(form, ['act', 'office', 'url', 'webhook']);
  const power = powerFor(desk, Action.MANAGE_WEBHOOK, { office });
  const manage = <Input,>(name: MutationName, command: Command<Input, ToldWebhook>, input: Input): Promise<Outcome<ToldWebhook>> =>
    write(desk, { name }, power, command, input);
  const typed = { office, url };
  switch (act) {
    case 'subscribe': {
      const input = { url, allowsPrivate: desk.privateWebhooks };
      return withSecret(desk, await manage('subscribeWebhook', subscribeWebhook, input), typed);
    }
    case 'rotate':
      return withSecret(desk, await manage('rotateWebhookSecret', rotateWebhookSecret, { webhook }));
    case 'replay':
      return done(desk, act, await manage('replayWebhook', replayWebhook, { webhook, from: null }));
    case 'remove':
      return done(desk, act, await manage('removeWebhook', removeWebhook, { webhook }));
    default:
      throw new HubError('BAD_REQUEST', 'The form was sent without one of its acts.');
  }
};

/** The page with what stands against a form. */
const refused = (desk: Desk, { problems }: Outcome<ToldWebhook>, typed?: Shown['typed']): Promise<DeskAnswer> =>
  page(desk, { ...(typed && { typed }), faults: problems.map((one) => ({ id: URL_ID, text: problemIn(desk, one) })) });

/** The page with a secret, which is in this answer alone: a form that is sent again does not tell it. */
function withSecret(desk: Desk, outcome: Outcome<ToldWebhook>, typed?: Shown['typed']): Promise<DeskAnswer> {
  if (!outcome.result) return refused(desk, outcome, typed);
  const { secret } = outcome.result;
  return page(desk, { secret, told: secret === null ? webhooksWords[desk.lang].secretTold : null });
}

const done = async (desk: Desk, act: 'replay' | 'remove', outcome: Outcome<ToldWebhook>): Promise<DeskAnswer> =>
  outcome.result ? { seeOther: `/desk/webhooks?done=${act}` } : refused(desk, outcome);
