import { Field, Int, ObjectType } from 'type-graphql';
import type { Limits as Numbers } from '../../src/domain/limits';

@ObjectType({
  simpleResolvers: true,
  description:
    'What the hub enforces, as it enforces it. A request over a limit is refused before it is begun, with the limit and how far over it is.',
})
export class Limits implements Numbers {
  @Field(() => Int, { description: 'Words and signs of a document, comments left out.' })
  maxTokens: number;

  @Field(() => Int, { description: 'Levels of fields, fragments included; also levels of a value in the variables.' })
  maxDepth: number;

  @Field(() => Int, { description: 'Fields of a document, each fragment counted wherever it is spread.' })
  maxFields: number;

  @Field(() => Int, { description: 'Aliases of a document, each fragment counted wherever it is spread.' })
  maxAliases: number;

  @Field(() => Int, { description: 'Directives of a document, each fragment counted wherever it is spread.' })
  maxDirectives: number;

  @Field(() => Int, { description: 'How often one field may be written in one place.' })
  maxRepeats: number;

  @Field(() => Int, { description: 'Operations of a document.' })
  maxOperations: number;

  @Field(() => Int, { description: 'Variables of an operation.' })
  maxVariables: number;

  @Field(() => Int, { description: 'Values in the variables of a request, those within lists and objects counted.' })
  maxInputs: number;

  @Field(() => Int, { description: 'Characters of one name, number or text, in a document or in the variables.' })
  maxTextLength: number;

  @Field(() => Int, {
    description: 'Conditions of the filters of a request: each operator with a value, wherever it is asked; a list of values is one.',
  })
  maxConditions: number;

  @Field(() => Int, {
    description:
      'What one request may cost: 1 for each object that the answer can hold, 10 for each list or page and 100 for each roll-up, once however many objects it is asked of. Every answer has its `extensions.cost`.',
  })
  maxCost: number;

  @Field(() => Int, { description: 'Items of one page, and keys of one list of codes or ids.' })
  maxPageSize: number;

  @Field(() => Int, { description: 'Bytes of the body of a request.' })
  maxBodyBytes: number;

  @Field(() => Int, { description: 'Errors in one answer; `extensions.errorCount` says how many there were, when there were more.' })
  maxErrors: number;

  @Field(() => Int, {
    description:
      'How long a request may take, in milliseconds; then what it runs in the database is cancelled there, and nothing more is sent. Tables of any size and subscriptions are not held to it.',
  })
  timeoutMs: number;

  @Field(() => Int, { description: 'Requests of one client in one minute, 0 = as many as come; the headers RateLimit say what is left.' })
  requestsPerMinute: number;
}
