import type { Lang } from '../domain/languages';
import { textsIn } from './dictionaries';
import type { MoneyScale } from './en';
import { grouped } from './numbers';

/** Money is read with two decimals at most. */
const DECIMALS = 2;
const UNSCALED: MoneyScale = { size: 1, word: '' };

/** An amount as a person writes it: "40,780 ล้านบาท", "40.78 billion baht", "RM141.57 juta". */
export function moneyText(amount: number, currency: string, lang: Lang): string {
  const { money } = textsIn(lang);
  const scale = scaleOf(amount, money.scales(currency));
  return money.text(figures(amount, scale, lang), scale.word, currency);
}

/** From one amount to another of the same currency; of one scale, its word stands once: "98 ถึง 251.96 ล้านบาท". */
export function moneyRangeText(least: number, most: number, currency: string, lang: Lang): string {
  const { money } = textsIn(lang);
  const [low, high] = [least, most].map((amount) => scaleOf(amount, money.scales(currency))) as [MoneyScale, MoneyScale];
  return low.size === high.size
    ? money.text(money.range(figures(least, low, lang), figures(most, high, lang)), high.word, currency)
    : money.range(moneyText(least, currency, lang), moneyText(most, currency, lang));
}

const figures = (amount: number, { size }: MoneyScale, lang: Lang): string => grouped(amount / size, DECIMALS, lang);

/** The largest scale of which the amount, rounded as it is written, is at least one. The scales come smallest first. */
const scaleOf = (amount: number, scales: readonly MoneyScale[]): MoneyScale =>
  scales.reduce(
    (chosen, next) => (Number((Math.abs(amount) / chosen.size).toFixed(DECIMALS)) * chosen.size >= next.size ? next : chosen),
    UNSCALED,
  );
