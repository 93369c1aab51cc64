import type { Telling } from './story.ts';

/** The people, cohorts and the program that a story mentions without telling of them. */
export function mentionedIn(told: readonly Telling[]): Telling[] {
  const declared = new Set(
    told.flatMap(([kind, fields]) => ('key' in fields ? [`${kind} ${fields.key}`] : [])),
  );
  const mentioned = new Map<string, Telling>();
  const mention = (telling: Telling, key: string | undefined) => {
    const name = `${telling[0]} ${key}`;
    if (key !== undefined && !declared.has(name)) mentioned.set(name, telling);
  };
  const person = (key: string | undefined) => mention(['person', { ...(key && { key }) }], key);
  const cohort = (key: string | undefined) => {
    mention(['cohort', { ...(key && { key }) }], key);
    if (key !== undefined) program('program');
  };
  const program = (key: string | undefined) => mention(['program', { ...(key && { key }) }], key);

  for (const [kind, fields] of told) {
    switch (kind) {
      case 'cohort':
        program(fields.program ?? 'program');
        break;
      case 'expertise':
      case 'interest':
      case 'need':
        person(fields.person);
        break;
      case 'membership':
        person(fields.person);
        cohort(fields.cohort);
        break;
      case 'challenge':
        for (const key of [...(fields.posedBy ?? []), ...(fields.helpedBy ?? [])]) person(key);
        cohort(fields.cohort);
        break;
      case 'session':
        for (const key of [...(fields.ledBy ?? []), ...(fields.attendedBy ?? [])]) person(key);
        cohort(fields.cohort);
        break;
      case 'connection':
        person(fields.from);
        person(fields.to);
        break;
    }
  }
  return [...mentioned.values()];
}
