import { createParameterDecorator } from 'type-graphql';
import { Lang } from '../src/domain/languages';
import type { Context } from '../src/context';

/** The argument `lang`, and what it means when it is not given: the language of `Accept-Language`, else English. */
export const LangArg = (): ParameterDecorator =>
  createParameterDecorator<Context>(({ args, context }) => (args['lang'] as Lang | null | undefined) ?? context.language(), {
    arg: {
      name: 'lang',
      typeFunc: () => Lang,
      options: { nullable: true, description: 'Wanted language; default: the request’s Accept-Language, else EN.' },
    },
  }) as ParameterDecorator;
