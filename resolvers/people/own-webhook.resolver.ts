import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Webhook } from '../../entities/people/webhook.entity';
import { WebhookDelivery } from '../../entities/people/webhook-delivery.entity';
import { type Connection, connectionOf } from '../../schema/base/connection.type';
import { PageArgs } from '../../schema/base/page.args';
import { InstantScalar } from '../../schema/base/scalars';
import { memoizedPerField, needsCursors } from '../../src/context/lookahead';
import type { RequestContext } from '../../src/context/request-context';
import { codeSpellings } from '../../src/domain/codes';
import { Action, may } from '../../src/domain/permissions';
import { CHANGE_ORDER, cursorAfterCommit } from '../../src/queries/api/record-change.queries';
import {
  DELIVERY_ORDER,
  deliveryCounts,
  deliveryPages,
  WEBHOOK_ORDER,
  webhookCount,
  webhookPage,
} from '../../src/queries/people/webhook.queries';
import { writeCursor } from '../../src/queries/shared/cursor';
import { pageSpec } from '../../src/queries/shared/page';
import { loadRelated } from '../shared/load-related';
import { Viewer } from './people.type';

export const WebhookConnection = connectionOf('Webhook', () => Webhook);
export const WebhookDeliveryConnection = connectionOf('WebhookDelivery', () => WebhookDelivery);

@Resolver(() => Viewer)
export class ViewerWebhooksResolver {
  @FieldResolver(() => WebhookConnection, {
    description: 'The webhooks of the offices that they administer, by office, the oldest first. Those of other offices are not there.',
  })
  webhooks(
    @Arg('office', () => String, { nullable: true, description: 'The code of one office; default: all of theirs.' })
    office: string | null | undefined,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { db, viewer }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Webhook> {
    const page = pageSpec(args, WEBHOOK_ORDER, needsCursors(info));
    const offices = viewer!.powers
      .filter((power) => may(viewer!, Action.MANAGE_WEBHOOK, { office: power.office }).allowed)
      .filter((power) => office == null || codeSpellings(office).includes(power.office))
      .map(({ officeId }) => officeId);
    return new WebhookConnection({ page: () => webhookPage(db, offices, page), total: () => webhookCount(db, offices) });
  }
}

@Resolver(() => Webhook)
export class OwnWebhookResolver {
  @FieldResolver(() => Organisation, { description: 'The office.' })
  office(@Root() { officeId }: Webhook, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }

  @FieldResolver(() => WebhookDeliveryConnection, { description: 'Its messages of the last 30 days, the newest first.' })
  deliveries(
    @Root() { id }: Webhook,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Connection<WebhookDelivery> {
    const page = memoizedPerField(info, () => pageSpec(args, DELIVERY_ORDER, needsCursors(info)));
    return new WebhookDeliveryConnection({
      page: () => loaders.load(deliveryPages, id, page),
      total: () => loaders.load(deliveryCounts, id, null),
    });
  }
}

@Resolver(() => WebhookDelivery)
export class OwnWebhookDeliveryResolver {
  @FieldResolver(() => String, { description: 'What its header `webhook-id` says.' })
  message(@Root() { id }: WebhookDelivery): string {
    return `msg_${id}`;
  }

  @FieldResolver(() => String, { description: 'The cursor of `changes` after which there is something new.' })
  after(@Root() { afterPosition }: WebhookDelivery): string {
    return writeCursor(CHANGE_ORDER, cursorAfterCommit(Number(afterPosition)));
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it is sent the next time; null = it is not.' })
  nextTryAt(@Root() { nextTryAt, deliveredAt, givenUpAt }: WebhookDelivery): Date | null {
    return deliveredAt === null && givenUpAt === null ? nextTryAt : null;
  }
}
