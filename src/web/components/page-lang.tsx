import { createContext, type ReactNode, useContext } from 'react';
import type { CompleteLang } from '../../i18n/dictionaries';

const LangContext = createContext<CompleteLang | null>(null);

/** Says to the parts below it in which language their page is. */
export const PageLang = ({ lang, children }: { readonly lang: CompleteLang; readonly children: ReactNode }) => (
  <LangContext.Provider value={lang}>{children}</LangContext.Provider>
);

/** The language of the page that a part stands in. Throws where it stands in none. */
export function usePageLang(): CompleteLang {
  const lang = useContext(LangContext);
  if (lang === null) throw new Error('a part of a page is used outside a page');
  return lang;
}
