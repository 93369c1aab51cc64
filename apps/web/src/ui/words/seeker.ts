import { possessive, shortName } from './person.ts';

/** The person somebody is looked for; `you` when that is the reader. */
export type Seeker = { id: string; key: string; name: string; you: boolean };

/** How sentences name the seeker: in the second person, or by name where somebody else is read about. */
export function seekerWords(seeker: Seeker) {
  const name = shortName(seeker.name);
  return seeker.you
    ? {
        label: 'You',
        network: 'your network',
        newTo: 'New to you',
        noWay: 'You see no way to them yet.',
      }
    : {
        label: seeker.name,
        network: `${possessive(name)} network`,
        newTo: `New to ${name}`,
        noWay: `No way from ${name} to them is to be seen yet.`,
      };
}

/** Reasons, which are written to the person they are for, as somebody else reads them. */
export function reasonInWords(why: string, { name, you }: Seeker): string {
  const first = shortName(name);
  return you
    ? why
    : why
        .replaceAll('can introduce you', `can introduce ${first}`)
        .replaceAll('knows you both', 'knows them both')
        .replaceAll('whom you know', `whom ${first} knows`)
        .replaceAll('You see no way to them', `No way from ${first} to them is to be seen`)
        .replaceAll('what you ask', `what ${first} asks`)
        .replaceAll('other fields than yours', `other fields than ${possessive(first)}`);
}

/** The sentence of a path that begins with the seeker, spoken to them where they are the reader. */
export function pathInWords(sentence: string, { name, you }: Seeker): string {
  if (!you || !sentence.startsWith(`${name} knows `)) return sentence;
  return sentence
    .replace(`${name} knows `, 'You know ')
    .replace(`Weakest step: ${name} – `, 'Weakest step: you – ');
}
