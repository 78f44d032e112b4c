import { randomUUID } from 'node:crypto';
import { createContext, type ReactNode, useContext } from 'react';
import { type LocalizedTexts, textIn } from '../../domain/languages';
import type { CompleteLang } from '../../i18n/dictionaries';
import { Hidden } from '../components/form';
import { usePageLang } from '../components/page-lang';
import { inLang } from '../shell/shell';
import type { Desk } from './desk';
import { FORM_FIELD, KEY_FIELD } from './sent-form';

const DeskContext = createContext<Desk | null>(null);

/** Gives the parts below it the request that they answer. */
export const DeskProvider = ({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) => (
  <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
);

/** The request that the part answers. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of the desk is used outside its pages');
  return desk;
}

interface HubFormProps {
  /** Where the form is sent to. */
  readonly action: string;
  /** By which it shows that a page of the hub made it. */
  readonly token: string;
  readonly className?: string;
  /** True = a file goes with it. */
  readonly takesFile?: boolean;
  readonly children: ReactNode;
}

/** A form that a page of the hub made. */
export const HubForm = ({ action, token, className, takesFile = false, children }: HubFormProps) => (
  <form method="post" action={action} className={className} encType={takesFile ? 'multipart/form-data' : undefined}>
    <Hidden name={FORM_FIELD} value={token} />
    {children}
  </form>
);

interface DeskFormProps {
  /** The page of the desk that it is sent to. */
  readonly to: string;
  readonly className?: string;
  /**
   * The key of the form before, where it is the same thing that is sent in several steps; else the form is a thing of its own, also where it
   * is shown again because it was refused.
   */
  readonly formKey?: string;
  /** True = a file goes with it. */
  readonly takesFile?: boolean;
  readonly children: ReactNode;
}

/** A form that writes. */
export function DeskForm({ to, className, formKey = randomUUID(), takesFile, children }: DeskFormProps) {
  const { lang, formToken } = useDesk();
  return (
    <HubForm action={inLang(lang, to)} token={formToken} className={className} takesFile={takesFile}>
      <Hidden name={KEY_FIELD} value={formKey} />
      {children}
    </HubForm>
  );
}

interface DeskLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a page of the desk. */
export const DeskLink = ({ to, className, children }: DeskLinkProps) => (
  <a href={inLang(usePageLang(), to)} className={className}>
    {children}
  </a>
);

/** The address of the sign-in, which leads back to a page. */
export const signInPath = (lang: CompleteLang, path: string): string =>
  inLang(lang, `/desk/sign-in?return=${encodeURIComponent(inLang(lang, path.split('?')[0]!))}`);

/** A link to the sign-in, which leads back to this page. */
export function SignInLink() {
  const { lang, path, words } = useDesk();
  return (
    <a href={signInPath(lang, path)} className="btn go">
      {words.errors.signInAgain}
    </a>
  );
}

/** The name of something in the language of the page, marked where it has none in it. */
export function NameIn({ names }: { readonly names: LocalizedTexts }) {
  const lang = usePageLang();
  const text = textIn(names, lang);
  const written = (['TH', 'EN', 'MS', 'ID'] as const).find((candidate) => names[candidate] === text)!;
  return names[lang] ? <>{text}</> : <span lang={written.toLowerCase()}>{text}</span>;
}

/** The code of something. */
export const Code = ({ children }: { readonly children: string }) => <span className="code">{children}</span>;

/** What was done, told once after it; nothing where nothing was. */
export const Told = ({ text }: { readonly text: string | null }) =>
  text ? (
    <p className="note ok read" role="status">
      {text}
    </p>
  ) : null;
