import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Organisation } from '../../entities/mechanism/organisation.entity';
import { Webhook } from '../../entities/people/webhook.entity';
import { WebhookDelivery } from '../../entities/people/webhook-delivery.entity';
import { Cost } from '../../schema/base/cost';
import { InstantScalar } from '../../schema/base/scalars';
import type { RequestContext } from '../../src/context/request-context';
import { codeSpellings } from '../../src/domain/codes';
import { Action, may } from '../../src/domain/permissions';
import { CHANGE_ORDER, cursorAfterCommit } from '../../src/queries/api/record-change.queries';
import { newestDeliveries, ownWebhooks, SHOWN_DELIVERIES } from '../../src/queries/people/webhook.queries';
import { writeCursor } from '../../src/queries/shared/cursor';
import { loadRelated } from '../shared/load-related';
import { Viewer } from './people.type';

@Resolver(() => Viewer)
export class ViewerWebhooksResolver {
  @Cost({ assumedSize: 5 })
  @FieldResolver(() => [Webhook], {
    description: 'The webhooks of the offices that they administer, by office, the oldest first. Those of other offices are not there.',
  })
  webhooks(
    @Arg('office', () => String, { nullable: true, description: 'The code of one office; default: all of theirs.' })
    office: string | null | undefined,
    @Ctx() { db, viewer }: RequestContext,
  ): Promise<Webhook[]> {
    const offices = viewer!.powers
      .filter((power) => may(viewer!, Action.MANAGE_WEBHOOK, { office: power.office }).allowed)
      .filter((power) => office == null || codeSpellings(office).includes(power.office))
      .map(({ officeId }) => officeId);
    return ownWebhooks(db, offices);
  }
}

@Resolver(() => Webhook)
export class OwnWebhookResolver {
  @FieldResolver(() => Organisation, { description: 'The office.' })
  office(@Root() { officeId }: Webhook, @Ctx() context: RequestContext): Promise<Organisation | null> {
    return loadRelated(Organisation, officeId, context);
  }

  @Cost({ assumedSize: SHOWN_DELIVERIES })
  @FieldResolver(() => [WebhookDelivery], {
    description: `Its newest messages of the last 30 days, at most ${SHOWN_DELIVERIES}, the newest first.`,
  })
  deliveries(@Root() { id }: Webhook, @Ctx() { loaders }: RequestContext): Promise<WebhookDelivery[]> {
    return loaders.load(newestDeliveries, id, null);
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
