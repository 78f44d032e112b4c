/** The name of a thing behind its code. */
export const CodedName = ({ of: { code, name } }: { readonly of: { readonly code: string; readonly name: string } }) => (
  <>
    <span className="code">{code}</span> {name}
  </>
);
