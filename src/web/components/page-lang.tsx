import { createContext, type ReactNode, useContext } from 'react';
import type { Lang } from '../../domain/languages';
import { type CompleteLang, completeLang } from '../../i18n/dictionaries';

const LangContext = createContext<Lang | null>(null);

/** Says to the parts below it in which language they stand. */
export const PageLang = ({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) => (
  <LangContext.Provider value={lang}>{children}</LangContext.Provider>
);

/** The language around a part: that of the reader in the frame of a page, else that of its content. Throws outside a page. */
export function useLangAround(): Lang {
  const lang = useContext(LangContext);
  if (lang === null) throw new Error('a part of a page is used outside a page');
  return lang;
}

/** The language of the content of the page that a part stands in. Throws outside a page. */
export const usePageLang = (): CompleteLang => completeLang(useLangAround());

/** The `lang` of content in a page whose frame is in a language; undefined = it is in that language too. */
export const contentMark = (frame: Lang): string | undefined =>
  completeLang(frame) === frame ? undefined : completeLang(frame).toLowerCase();
