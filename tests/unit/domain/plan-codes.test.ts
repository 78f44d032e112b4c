import { isPlanCode, nextObjectiveCode, planCodeOf, rewordedCode } from '../../../src/domain/plan-codes';

it('a code of a plan has capital letters and digits with hyphens between, at most 40', () => {
  const all = [
    'PLAN-TH-90-2028',
    'A',
    'A'.repeat(40),
    'A'.repeat(41),
    '',
    '9',
    'plan',
    'PLAN-',
    '-PLAN',
    'PLAN--2028',
    'แผน',
    'PLAN 2028',
    'A\n',
  ];
  expect(all.filter(isPlanCode)).toEqual(['PLAN-TH-90-2028', 'A', 'A'.repeat(40)]);
});

it('without one a plan has that of its area and its first year', () =>
  expect(planCodeOf('TH-CL-GULF', '2027-10-01')).toBe('PLAN-TH-CL-GULF-2027'));

it('the next objective follows all that the plan had, whatever else they are called', () => {
  expect(nextObjectiveCode('P', [])).toBe('P-O01');
  expect(nextObjectiveCode('P', ['P-V', 'P-G7', 'P-O02', 'P-O01.3'])).toBe('P-O03');
  expect(nextObjectiveCode('P', ['P-O99'])).toBe('P-O100');
});

it('another wording has the code with the next number behind it, which no wording had', () => {
  expect(rewordedCode('P-O01', ['P-O01', 'P-O011'])).toBe('P-O01.2');
  expect(rewordedCode('P-O01.2', ['P-O01', 'P-O01.2', 'P-O02.9'])).toBe('P-O01.3');
  expect(rewordedCode('P-O01.2', ['P-O01', 'P-O01.2', 'P-O01.10'])).toBe('P-O01.11');
});
