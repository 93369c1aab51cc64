import { markNames } from './mark-names.ts';

/** A sentence with the names in it made strong. */
export function StrongNames({ sentence, names }: { sentence: string; names: readonly string[] }) {
  return (
    <>
      {markNames(sentence, names).map((part) =>
        part.name ? <strong key={part.at}>{part.text}</strong> : part.text,
      )}
    </>
  );
}
