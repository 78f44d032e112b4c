/** The elements whose text HTML does not unescape: the only places where markup is put in as it stands. */

/** A style sheet inside the page. */
export const Style = ({ text }: { readonly text: string }) => <style dangerouslySetInnerHTML={{ __html: text }} />;

/** What a page is about, for machines. No text in it can end the element. */
export const JsonLd = ({ data }: { readonly data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
);
