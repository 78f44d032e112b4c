import { Bar, type Composition, KNOWN_LOOKS, knownParts, Swatch } from '../components/bar';

interface KnownBarProps {
  readonly composition: Composition;
  /** The name of each part. */
  readonly labels: Readonly<Record<keyof Composition, string>>;
}

/** A bar of what is known, with its parts in words below, also those that are zero. */
export function KnownBar({ composition, labels }: KnownBarProps) {
  const sentence = KNOWN_LOOKS.map(([part]) => `${labels[part]} ${composition[part]}`).join(', ');
  return (
    <>
      <Bar parts={knownParts(composition)} sentence={sentence} />
      <ul className="words">
        {KNOWN_LOOKS.map(([part, look]) => (
          <li key={part}>
            <Swatch {...look} /> <span>{labels[part]}</span> <b>{composition[part]}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
