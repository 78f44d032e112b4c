import { type GraphQLSchema, Kind, type OperationDefinitionNode, validate } from 'graphql';
import { resolveOperation } from '../../../../src/context/operation';
import { Lang } from '../../../../src/domain/languages';
import { LIMITS } from '../../../../src/domain/limits';
import { buildHubSchema } from '../../../../src/graphql/build-schema';
import { assertAffordable } from '../../../../src/graphql/limits/cost-analysis';
import { NOW } from '../../../../src/web/site/moment';
import { SITE_PAGES } from '../../../../src/web/site/pages';
import { openSite } from '../../../../src/web/site/site';
import type { SitePage } from '../../../../src/web/site/site-page';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildHubSchema();
});

const site = openSite({
  frameLang: Lang.TH,
  moment: NOW,
  forums: { latest: null, since: null },
  today: '2026-11-26',
  path: '/',
  origin: 'https://hub.example',
});

/** What the queries answer that pages ask first, where nothing is found. */
const FOUND_NOTHING = { meeting: null, body: null, organisation: null };

/** The variables of a page without parameters, as the route gives them. */
function variablesOf({ path, variables }: SitePage): Record<string, unknown> {
  const codes = [...path.matchAll(/:(\w+)/g)].map(([, name]): [string, string] => [name!, 'TH-90']);
  const given = variables?.({ params: Object.fromEntries(codes), query: new URLSearchParams() }, site, FOUND_NOTHING);
  return { asOf: null, basis: null, today: site.today, since: 'CMGF-21', sinceDay: null, ...given };
}

it.each(SITE_PAGES.map((page) => [page.path, page] as const))('%s asks what anybody may ask, in one query', (_, page) => {
  const { document } = page;
  expect(validate(schema, document)).toEqual([]);
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  expect(operations).toHaveLength(1);
  const { operation, errors } = resolveOperation({ schema, document, operation: operations[0]!, variables: variablesOf(page) }, 1);
  expect(errors ?? []).toEqual([]);
  expect(() => assertAffordable(operation!, LIMITS)).not.toThrow();
});
