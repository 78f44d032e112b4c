import { isSame, isSealed, newCode, newSeal, newSecret, sha256 } from '../../../src/domain/secrets';

it('secrets differ, and stand in an address as they are', () => {
  const secrets = Array.from({ length: 1000 }, newSecret);
  expect(new Set(secrets).size).toBe(1000);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
});

it('a code has six digits, also a small one', () => {
  const codes = Array.from({ length: 5000 }, newCode);
  for (const code of codes) expect(code).toMatch(/^\d{6}$/);
  expect(codes.some((code) => code.startsWith('0'))).toBe(true);
});

it('texts are compared whole', () =>
  expect([isSame('a', 'a'), isSame('a', 'b'), isSame('', 'a'), isSame('a', 'a ')]).toEqual([true, false, false, false]));

it('a seal is made by its secret alone', () => {
  const secret = newSecret();
  const seal = newSeal(secret);
  expect([
    isSealed(secret, seal),
    isSealed(newSecret(), seal),
    isSealed(secret, ''),
    isSealed(secret, '.'),
    isSealed(secret, `x${seal}`),
  ]).toEqual([true, false, false, false, false]);
});

it('what is stored of a secret is its SHA-256', () =>
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));
