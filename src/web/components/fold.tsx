import type { ReactNode } from 'react';

/** What a phone shows of a page at once: a list of more things is many screens long. */
export const LONG_FROM = 12;

/** The mark that opens what a phone has folded. */
export const FoldMark = ({ label, lang }: Omit<FoldProps, 'children'>) => (
  <details className="fold">
    <summary lang={lang}>{label}</summary>
  </details>
);

interface FoldProps {
  /** What is shown, in the words of the reader who asks for it. */
  readonly label: string;
  /** The language of the label where it is not the one around it. */
  readonly lang?: string;
  /** One element. */
  readonly children: ReactNode;
}

/**
 * What a phone shows only when it is asked to, or where a link leads into it. The mark stands before the element and not around it, so that
 * wide screens, paper and browsers that do not know the style have the element at once.
 */
export const Fold = ({ label, lang, children }: FoldProps) => (
  <>
    <FoldMark label={label} lang={lang} />
    {children}
  </>
);
