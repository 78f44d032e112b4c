import type { ActionEvent } from '../../../../entities/mechanism/action-event.entity';
import { claimOf } from '../../../domain/action-follow-up';
import type { LocalizedTexts } from '../../../domain/languages';
import { saidOf } from '../../../queries/desk/follow-up.queries';
import type { Desk } from '../desk';

/** What an office said, with the name of the office. */
export type Said = ActionEvent & { readonly officeNames: LocalizedTexts };

/** What was said of some actions. */
export class Events {
  constructor(private readonly all: readonly Said[]) {}

  static async read({ db }: Desk, actions: readonly { readonly code: string }[]): Promise<Events> {
    return new Events(
      await saidOf(
        db,
        actions.map(({ code }) => code),
      ),
    );
  }

  /** What was said of an action, the first first. */
  of(code: string): readonly Said[] {
    return this.all.filter(({ actionCode }) => actionCode === code);
  }

  /** The claim that it is done, while nobody has decided about it; null = there is none. */
  claim(code: string): Said | null {
    return claimOf(this.of(code));
  }
}
