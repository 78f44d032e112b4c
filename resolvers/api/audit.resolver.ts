import { Ctx, Query, Resolver } from 'type-graphql';
import { make } from '../../schema/base/make';
import type { RequestContext } from '../../src/context/request-context';
import { newestEntry } from '../../src/queries/api/audit.queries';
import { AuditHead } from './audit.type';

@Resolver()
export class AuditResolver {
  @Query(() => AuditHead, {
    description: 'The newest entry of the audit. Publish it where nobody can change it: in letters, in minutes.',
  })
  async auditHead(@Ctx() context: RequestContext): Promise<AuditHead> {
    // Entries are added without a change of the public record, which is what a cache hears of.
    context.keepNowhere();
    return make(AuditHead, await newestEntry(context.db));
  }
}
