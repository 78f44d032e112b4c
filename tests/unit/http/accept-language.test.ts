import { Lang } from '../../../src/domain/languages';
import { acceptedLanguage } from '../../../src/http/accept-language';

it.each([
  [undefined, Lang.EN],
  ['th', Lang.TH],
  ['th-TH-u-nu-thai', Lang.TH],
  // What Java before 17 and Android send for Indonesian.
  ['in-ID,in;q=0.9,en-US;q=0.8', Lang.ID],
  ['in', Lang.ID],
  ['IN-id', Lang.ID],
  ['ind', Lang.ID],
  ['zsm', Lang.MS],
  ['may;q=0.5', Lang.MS],
  ['msa-MY', Lang.MS],
  ['th_TH', Lang.TH],
  ['tha', Lang.TH],
  ['fr, in;q=0.3, en;q=0.2', Lang.ID],
  // `in` is a code only where it stands alone.
  ['inc', Lang.EN],
  ['en-IN', Lang.EN],
  ['fr', Lang.EN],
  ['*', Lang.EN],
])('%s is answered in %s', (header, lang) => expect(acceptedLanguage(header)).toBe(lang));
