import { make } from '../../../schema/base/make';

class Place {
  code: string;
  capital: string | null;

  label(): string {
    return `${this.code} ${this.capital ?? 'without a capital'}`;
  }
}

it('makes an instance with its methods', () => {
  const place = make(Place, { code: 'TH-90', capital: null });
  expect(place).toBeInstanceOf(Place);
  expect(place.label()).toBe('TH-90 without a capital');
});

// The types are the test here: an `@ts-expect-error` without an error below it does not compile.
it('takes every field, of its type, and no other', () => {
  // @ts-expect-error capital is missing, and null has to be said
  make(Place, { code: 'TH-90' });
  // @ts-expect-error null is no code
  make(Place, { code: null, capital: 'Songkhla' });
  // @ts-expect-error Place has no area
  make(Place, { code: 'TH-90', capital: null, area: 7394 });
  // A method is no field: it is not asked for.
  expect(make(Place, { code: 'TH-90', capital: 'Songkhla' }).label()).toBe('TH-90 Songkhla');
});
