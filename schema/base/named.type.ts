import './language.enums';
import { Field, InterfaceType, ObjectType, Root } from 'type-graphql';
import { Lang, type LocalizedTexts, textIn } from '../../src/domain/languages';
import { Cost } from './cost';
import { LangArg } from './lang-arg';
import { make } from './make';

@ObjectType({ simpleResolvers: true, description: 'A text in one language.' })
export class LocalizedText {
  @Field(() => Lang, { description: 'The language of the text.' })
  lang: Lang;

  @Field({ description: 'The text, never empty.' })
  value: string;

  @Field({
    description: 'True when the hub is on record as having translated or transliterated the text: no document gives it in this language.',
  })
  translated: boolean;
}

interface NamesOfRow {
  readonly names: LocalizedTexts;
  readonly translated?: readonly Lang[];
}

/** The name of a row in every language that has one. */
export const localizedTexts = ({ names, translated = [] }: NamesOfRow): LocalizedText[] =>
  (Object.entries(names) as [Lang, string][]).map(([lang, value]) =>
    make(LocalizedText, { lang, value, translated: translated.includes(lang) }),
  );

@InterfaceType({ description: 'An object with a name in several languages.' })
export abstract class Named {
  @Field({ name: 'name', description: 'The name in the wanted language, else in English, else in the local language. Never empty.' })
  nameIn(@Root() root: { names: LocalizedTexts }, @LangArg() lang: Lang): string {
    return textIn(root.names, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @Field(() => [LocalizedText], { name: 'names', description: 'The name in every language that has one.' })
  allNames(@Root() named: NamesOfRow): LocalizedText[] {
    return localizedTexts(named);
  }
}
