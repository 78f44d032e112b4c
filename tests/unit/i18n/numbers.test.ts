import { Lang } from '../../../src/domain/languages';
import { grouped, points, reckoned } from '../../../src/i18n/numbers';

it('a reckoned percent has one decimal at most, a stated one two', () => {
  expect([0, 99.96, 100, 92.65, 64, 1234.55].map(reckoned)).toEqual(['0', '100', '100', '92.7', '64', '1,234.6']);
  expect([94.18, 47, 9.456].map(points)).toEqual(['94.18', '47', '9.46']);
});

it('only Indonesian groups by points', () =>
  expect(Object.values(Lang).map((lang) => [lang, grouped(1_424_230.5, 1, lang)])).toEqual([
    ['TH', '1,424,230.5'],
    ['EN', '1,424,230.5'],
    ['MS', '1,424,230.5'],
    ['ID', '1.424.230,5'],
  ]));
