import { getOperationAST, parse } from 'graphql';
import { LIMITS } from '../../../src/domain/limits';
import { assertAffordable } from '../../../src/graphql/limits/cost-analysis';
import { hubSchema } from '../../support/execute';

it('what costs just the limit is answered, and one more is refused', () => {
  const document = parse('{ projects(first: 20) { nodes { code sectors { code } } } }');
  const asked = { schema: hubSchema(), operation: getOperationAST(document)!, fragments: {}, variables: {} };
  const { weight, objects } = assertAffordable(asked, { ...LIMITS, maxCost: Number.MAX_SAFE_INTEGER });
  const cost = Math.ceil(weight + objects);
  expect(() => assertAffordable(asked, { ...LIMITS, maxCost: cost })).not.toThrow();
  expect(() => assertAffordable(asked, { ...LIMITS, maxCost: cost - 1 })).toThrow(
    expect.objectContaining({ code: 'COST_TOO_HIGH', details: { limit: 'maxCost', allowed: cost - 1, actual: cost } }),
  );
});
