import { isFor, kindsOf, relations, unsaid, Visibility } from '@peergraph/graph';
import { askers } from './askers.ts';
import { fieldRules, rulesOfType } from './fields.ts';
import { type RuleName, ruleNames, ruleOf } from './rules.ts';

type Cells = readonly string[];

const row = (cells: Cells) => `| ${cells.join(' | ')} |`;
const table = (head: Cells, rows: readonly Cells[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const names = Object.keys(askers);

/** What each asker gets by a rule: nothing, everything, or what is for them. */
function cellsOf(name: RuleName): string[] {
  const { refusal, where } = ruleOf(name);
  return Object.values(askers).map((asking) => {
    if (refusal(asking) !== undefined) return '–';
    return where === undefined ? 'yes' : 'some';
  });
}

const who = {
  FACILITATOR: 'their facilitator',
  COHORT: 'of their cohort',
  PROGRAM: 'of their program',
  ANYBODY: 'any reader',
};

/** `docs/access.md`: who may ask for what, and for whom it is then. */
export function accessPage(): string {
  const fields = Object.keys(fieldRules).flatMap((type) => {
    const rules = rulesOfType(type);
    return ruleNames.flatMap((name): Cells[] => {
      const of = [...rules].flatMap(([field, rule]) => (rule === name ? [`\`${field}\``] : []));
      return of.length > 0 ? [[`**${type}** ${of.join(' ')}`, name, ...cellsOf(name)]] : [];
    });
  });
  const choices = Visibility.options.map(
    (choice): Cells => [
      choice,
      'yes',
      ...relations.map((relation) => (isFor(relation, choice) ? 'yes' : '–')),
      choice === 'EVERYONE' ? 'yes' : '–',
    ],
  );
  const silent: Cells = [
    'goals, questions and needs of whom nothing was chosen',
    'yes',
    ...relations.map((one) => (kindsOf[one].some((kind) => unsaid.includes(kind)) ? 'yes' : '–')),
    unsaid.includes('keeper') ? 'yes' : '–',
  ];
  return `# Who may see what

Made by \`npm run access\` of the rules in \`apps/server/src/access\`; why it is so stands in [decision 014](decisions/014-access.md).

Two questions are asked of every field: whether who asks may ask for it at all, and for whom what it would tell is.
**yes** is an answer to everybody in that column, **some** as far as it is for them (the second table), **–** is a refusal.
*Keeper* is whoever asks without an account while nobody has a real one and only this machine reaches the server.
Access tokens are those of an account with the same permissions; \`token ADMIN\` is an administrator’s.

## Who may ask

${table(
  ['rule', 'who gets an answer', 'what decides then', ...names],
  ruleNames.map((name) => [name, ruleOf(name).plain, ruleOf(name).where ?? '', ...cellsOf(name)]),
)}

## For whom it is

A person chooses for their profile, what they know, their goals, questions and needs, and their connections; nothing of them is for more
people than their profile. Who asked to be counted before they are named is, for people two steps away who are not shown them, one of a number.
A challenge is for whoever one of those who pose it is for; a session is its program’s, and for everyone. A topic is for everyone, unless
it stands in no discipline or taxonomy and only those named it who are not; then it is for those whom they are for.

${table(['choice', 'themself', ...relations.map((relation) => who[relation]), 'keeper'], [...choices, silent])}

## Every field

${table(['fields', 'rule', ...names], fields)}
`;
}
