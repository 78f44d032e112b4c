import type { LocalizedTextInput } from '../../schema/base/localized-text.input';
import type { LocalizedTexts } from '../../src/domain/languages';
import { type Problem, problem } from '../../src/domain/problems';

/** Texts of an input by language, without blanks around them; null = there is none. Texts of blanks state nothing. */
export function localizedInput(given: readonly LocalizedTextInput[] | null | undefined): LocalizedTexts | null {
  const texts = (given ?? []).map(({ lang, text }) => [lang, text.trim()] as const).filter(([, text]) => text !== '');
  return texts.length > 0 ? (Object.fromEntries(texts) as LocalizedTexts) : null;
}

/** What only an input can be wrong in: a language that a field gives twice. */
export function repeatedLanguages<Input extends object>(input: Input, ...fields: readonly (keyof Input & string)[]): Problem[] {
  return fields.flatMap((field) => {
    const languages = ((input[field] ?? []) as readonly LocalizedTextInput[]).map(({ lang }) => lang);
    return new Set(languages).size < languages.length ? [problem('REPEATED_LANGUAGE', field)] : [];
  });
}
