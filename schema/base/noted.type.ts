import { Field, InterfaceType, Root } from 'type-graphql';
import { type Lang, type LocalizedTexts, textIn } from '../../src/domain/languages';
import { Cost } from './cost';
import { LangArg } from './lang-arg';
import { LocalizedText, localizedTexts } from './named.type';

interface NotesOfRow {
  readonly notes: LocalizedTexts | null;
}

@InterfaceType({ description: 'An object whose facts may need a note.' })
export abstract class Noted {
  @Field(() => String, {
    nullable: true,
    name: 'note',
    description:
      'What is doubted, inferred or to be added to the facts given here, in the wanted language, else in English; null = nothing.',
  })
  noteIn(@Root() { notes }: NotesOfRow, @LangArg() lang: Lang): string | null {
    return notes && textIn(notes, lang);
  }

  @Cost({ weight: 0, assumedSize: 4 })
  @Field(() => [LocalizedText], { name: 'notes', description: 'The note in every language that has one; empty = there is none.' })
  allNotes(@Root() { notes }: NotesOfRow): LocalizedText[] {
    return localizedTexts({ names: notes ?? {} });
  }
}
