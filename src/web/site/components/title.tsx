import { RecordText } from './text';

/** The longest title in the size of names, in characters; a longer one is a sentence. */
const LONGEST_NAME = 60;

/** The first heading of a page about a thing of the record; a sentence is set smaller, so that a phone shows more than it. */
export const Title = ({ children }: { readonly children: string }) => (
  <h1 className={children.length > LONGEST_NAME ? 'long' : undefined}>
    <RecordText>{children}</RecordText>
  </h1>
);
