import { Field, Int, ObjectType } from 'type-graphql';
import type { Limits as Numbers } from '../../src/domain/limits';

@ObjectType({
  simpleResolvers: true,
  description:
    'The limits that the hub enforces. A request over a limit is refused before it starts; the error names the limit and the excess.',
})
export class Limits implements Numbers {
  @Field(() => Int, { description: 'Words and signs of a document, without its comments.' })
  maxTokens: number;

  @Field(() => Int, { description: 'Levels of fields, fragments included; also levels of a value in the variables.' })
  maxDepth: number;

  @Field(() => Int, { description: 'Fields of a document; the fields of a fragment count wherever it is spread.' })
  maxFields: number;

  @Field(() => Int, { description: 'Aliases of a document; the aliases of a fragment count wherever it is spread.' })
  maxAliases: number;

  @Field(() => Int, { description: 'Directives of a document; the directives of a fragment count wherever it is spread.' })
  maxDirectives: number;

  @Field(() => Int, { description: 'How often one field may be written in one place of a document.' })
  maxRepeats: number;

  @Field(() => Int, { description: 'Operations of a document.' })
  maxOperations: number;

  @Field(() => Int, { description: 'Root fields of a mutation; the fields of a fragment count wherever it is spread.' })
  maxMutations: number;

  @Field(() => Int, { description: 'Variables of an operation.' })
  maxVariables: number;

  @Field(() => Int, { description: 'Values in the variables of a request, including those within lists and objects.' })
  maxInputs: number;

  @Field(() => Int, { description: 'Characters of one name, number or text, in a document or in the variables.' })
  maxTextLength: number;

  @Field(() => Int, {
    description:
      'Conditions in the filters of a request: each operator with a value counts once wherever it is used; a list of values is one condition.',
  })
  maxConditions: number;

  @Field(() => Int, {
    description:
      'Cost of one request: 1 for each object that the answer can hold, 10 for each list or page, 100 for each roll-up. A list, page or roll-up counts once for each time it is written, however many objects it is computed for. Every answer has its `extensions.cost`.',
  })
  maxCost: number;

  @Field(() => Int, {
    description:
      'Cost of one request with a trusted document: a ready query of the hub, or one that the operator of the hub knows beforehand.',
  })
  maxTrustedCost: number;

  @Field(() => Int, { description: 'Items of one page, and keys of one list of codes or ids.' })
  maxPageSize: number;

  @Field(() => Int, { description: 'Bytes of a request’s body.' })
  maxBodyBytes: number;

  @Field(() => Int, { description: 'Errors in one answer. If there are more, `extensions.errorCount` gives their number.' })
  maxErrors: number;

  @Field(() => Int, {
    description:
      'Milliseconds that a request may take. After that its database statements are cancelled and nothing more is sent. Whole-table exports and subscriptions are exempt.',
  })
  timeoutMs: number;

  @Field(() => Int, { description: 'Requests of one client in one minute; 0 = no limit. The RateLimit headers give the rest.' })
  requestsPerMinute: number;
}
