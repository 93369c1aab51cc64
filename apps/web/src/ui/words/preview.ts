import { either } from './list.ts';
import { people } from './steps.ts';

type Counts = { people: number; trusted?: number | null };

/** `4 more people two steps away know drift or gauges, 2 through someone you trust.` */
export function previewInWords(
  { people: count, trusted }: Counts,
  topics: readonly { name: string }[] | null,
): string {
  const who = people(count).replace(' ', ' more ');
  const one = count === 1;
  const said = topics
    ? `${who} two steps away ${one ? 'knows' : 'know'} ${what(topics)}`
    : `${who} ${one ? 'is' : 'are'} two steps away`;
  if (!trusted) return `${said}.`;
  return `${said}, ${one ? '' : `${trusted} `}through someone you trust.`;
}

function what(topics: readonly { name: string }[]): string {
  const names = topics.map(({ name }) => name);
  return names.length > 3 ? 'something of this' : either(names);
}
