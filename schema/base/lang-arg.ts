import { createParameterDecorator } from 'type-graphql';
import { Lang } from '../../src/domain/languages';
import type { RequestScope } from './request-scope';

/** The argument `lang`. Default: the language of the nearest enclosing field that sets one, else `Accept-Language`, else English. */
export const LangArg = () =>
  createParameterDecorator<RequestScope>(
    ({ args, context, info }) => (args['lang'] as Lang | null | undefined) ?? context.language(info.path),
    {
      arg: {
        name: 'lang',
        typeFunc: () => Lang,
        options: {
          nullable: true,
          description: 'Wanted language; default: that of an enclosing field that sets one, else the request’s Accept-Language, else EN.',
        },
      },
    },
  );

/** The argument `thaiDigits` of a text with days. */
export const ThaiDigitsArg = () =>
  createParameterDecorator<RequestScope>(({ args }) => args['thaiDigits'] as boolean, {
    arg: {
      name: 'thaiDigits',
      typeFunc: () => Boolean,
      options: { nullable: true, defaultValue: false, description: 'True for Thai digits: ๒๐, not 20.' },
    },
  });
