import { type ExecutionResult, GraphQLError, parse } from 'graphql';
import { HubError } from '../../../src/domain/errors';
import { partAt, readInParts } from '../../../src/http/page-parts';

const DOCUMENT = parse(`
  query Page($withoutPlans: Boolean! = false, $withoutAims: Boolean! = false, $has: Boolean!, $withoutTwice: Boolean! = false) {
    place {
      name
      aims: plans @skip(if: $withoutPlans) {
        ...Plan
      }
      meetings @include(if: $has) {
        name
      }
      ... on Province {
        rivers @include(if: $has) @skip(if: $withoutAims) {
          name
        }
      }
    }
    twice @skip(if: $withoutTwice) {
      name
    }
    twice {
      code
    }
    always @skip(if: true) {
      name
    }
  }

  fragment Plan on Plan {
    name
    objectives @skip(if: $withoutAims) {
      title
    }
  }
`);

it.each([
  [['place'], null],
  [['place', 'name'], null],
  [['place', 'aims'], 'withoutPlans'],
  [['place', 'plans'], null],
  [['place', 'aims', 0, 'name'], 'withoutPlans'],
  [['place', 'aims', 0, 'objectives'], 'withoutAims'],
  [['place', 'aims', 0, 'objectives', 3, 'title'], 'withoutAims'],
  [['place', 'meetings', 0, 'name'], null],
  [['place', 'rivers', 0], 'withoutAims'],
  [['always', 'name'], null],
  [[], null],
])('%j is in the part %s', (path, part) => expect(partAt(DOCUMENT, path)).toBe(part));

/** Answers one after the other; notes what was left out. */
function answering(...answers: (Error | 'whole')[][]) {
  const asked: object[] = [];
  const log = { warn: jest.fn(), error: jest.fn() };
  const ask = async (leftOut: object): Promise<ExecutionResult<string>> => {
    asked.push(leftOut);
    const answer = answers[asked.length - 1]!;
    const errors = answer.filter((error): error is Error => error !== 'whole') as GraphQLError[];
    return errors.length === 0 ? { data: 'read' } : { data: null, errors };
  };
  return { asked, log, read: readInParts(DOCUMENT, ask, log) };
}

const at = (path: (string | number)[], originalError: Error = new Error('broken')) => new GraphQLError('broken', { path, originalError });
const [PLANS, AIMS] = [at(['place', 'aims', 0, 'name']), at(['place', 'rivers'])];

it('a whole answer is asked for once', async () => {
  const { asked, log, read } = answering(['whole']);
  expect(await read).toEqual({ data: 'read', leftOut: [] });
  expect([asked, log.error.mock.calls]).toEqual([[{}], []]);
});

it('parts that fail together are left out together, those that fail later after them', async () => {
  const { asked, log, read } = answering([PLANS, PLANS], [AIMS], ['whole']);
  expect(await read).toEqual({ data: 'read', leftOut: ['withoutPlans', 'withoutAims'] });
  expect(asked).toEqual([{}, { withoutPlans: true }, { withoutPlans: true, withoutAims: true }]);
  expect(log.error.mock.calls.map(([{ part }]: [{ part: string }]) => part)).toEqual(['withoutPlans', 'withoutAims']);
});

it.each([
  ['a field in no part', at(['place', 'name'], new Error('the page')), 'the page'],
  ['no field at all', new GraphQLError('the query'), 'the query'],
  ['a refusal', at(['place', 'aims'], new HubError('BAD_USER_INPUT', 'refused')), 'refused'],
  ['a deadline', at(['place', 'aims'], new HubError('TIMED_OUT', 'too long')), 'too long'],
  ['a database that is away', at(['place', 'aims'], Object.assign(new Error('away'), { code: 'ECONNREFUSED' })), 'away'],
])('%s beside a part fails the page, and nothing is told to be left out', async (_, error, message) => {
  const { asked, log, read } = answering([AIMS, error]);
  await expect(read).rejects.toThrow(message);
  expect([asked.length, log.error.mock.calls]).toEqual([1, []]);
});

it('a field that stays in the query though its part is left out fails the page, and is not asked for again and again', async () => {
  const twice = at(['twice', 'code']);
  const { asked, read } = answering([twice], [twice], [twice]);
  await expect(read).rejects.toThrow('broken');
  expect(asked).toEqual([{}, { withoutTwice: true }]);
});
