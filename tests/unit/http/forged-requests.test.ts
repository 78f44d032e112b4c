import type { FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import type { HubError } from '../../../src/domain/errors';
import { newSecret } from '../../../src/domain/secrets';
import { forgedChanges } from '../../../src/graphql/forged-changes';
import { assertForm, formToken, isForgeable } from '../../../src/http/plugins/sign-in';

const OWN = 'https://hub.example';
const secret = newSecret();

/** A request with these headers. */
const request = (headers: Record<string, string>, by: 'COOKIE' | 'BEARER' | null = 'COOKIE', body: object = {}): FastifyRequest =>
  ({ headers, origin: OWN, credential: by && { by, secret, session: 1 }, body }) as unknown as FastifyRequest;

const OURS = { 'x-hub-request': '1', 'sec-fetch-site': 'same-origin' };

it.each([
  ['a page of ours', OURS, false],
  ['a page of ours, in a browser that does not say where from', { 'x-hub-request': '1', origin: OWN }, false],
  ['a form of any page', { 'sec-fetch-site': 'same-origin' }, true],
  ['another site', { ...OURS, 'sec-fetch-site': 'cross-site' }, true],
  ['another machine of the domain', { ...OURS, 'sec-fetch-site': 'same-site' }, true],
  ['another site that claims our origin', { 'x-hub-request': '1', 'sec-fetch-site': 'cross-site', origin: OWN }, true],
  ['another origin', { 'x-hub-request': '1', origin: 'https://elsewhere.example' }, true],
  ['a frame without origin', { 'x-hub-request': '1', origin: 'null' }, true],
  ['nobody knows', { 'x-hub-request': '1' }, true],
  ['another value of the header', { ...OURS, 'x-hub-request': 'true' }, true],
])('a cookie from %s', (_, headers, isRefused) => expect(isForgeable(request(headers))).toBe(isRefused));

it('a bearer and a request without a credential are nothing that a browser sends by itself', () =>
  expect([isForgeable(request({}, 'BEARER')), isForgeable(request({}, null))]).toEqual([false, false]));

const refusalOf = (check: () => void): unknown => {
  try {
    check();
    return null;
  } catch (error) {
    return (error as HubError).code;
  }
};

it('a form needs the token of its session, and to come from us', () => {
  const form = formToken(request({}));
  const sent = (body: object, headers: Record<string, string> = OURS, by: 'COOKIE' | 'BEARER' | null = 'COOKIE') =>
    refusalOf(() => assertForm(request(headers, by, body)));
  expect([sent({ form }), sent({ form: formToken(request({})) }), sent({}, {}, 'BEARER'), sent({}, OURS, null)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const other = formToken({ credential: { by: 'COOKIE', secret: newSecret(), session: 2 } } as unknown as FastifyRequest);
  for (const body of [{}, { form: '' }, { form: other }, { form: form.slice(1) }, { form: ['x'] }])
    expect(sent(body)).toBe('CROSS_SITE_REQUEST');
  expect(sent({ form }, { 'sec-fetch-site': 'cross-site' })).toBe('CROSS_SITE_REQUEST');
  expect(sent({}, { 'sec-fetch-site': 'cross-site' }, null)).toBe('CROSS_SITE_REQUEST');
});

it('a token of a form is another one each time', () => expect(formToken(request({}))).not.toBe(formToken(request({}))));

it.each([
  [OperationTypeNode.MUTATION, true, true],
  [OperationTypeNode.MUTATION, false, false],
  [OperationTypeNode.QUERY, true, false],
])('of a %s that may be forged (%s), refused is %s', async (operation, isForgeableRequest, isRefused) => {
  const { didResolveOperation } = (await forgedChanges.requestDidStart!({} as never)) as {
    didResolveOperation: (context: object) => Promise<void>;
  };
  const resolved = didResolveOperation({ operation: { operation }, contextValue: { isForgeable: isForgeableRequest } });
  if (isRefused)
    await expect(resolved).rejects.toMatchObject({ extensions: { http: { status: 403 } }, originalError: { code: 'CROSS_SITE_REQUEST' } });
  else await expect(resolved).resolves.toBeUndefined();
});
