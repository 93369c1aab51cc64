import { isFor, kindsOf, relations, unsaid, Visibility } from '@peergraph/graph';
import type { GraphQLSchema } from 'graphql';
import { type Asker, askerNames, askers } from './askers.ts';
import { fieldRules, rulesOfType } from './fields.ts';
import { reachable } from './reachable.ts';
import { type RuleName, ruleNames, ruleOf } from './rules.ts';

type Cells = readonly string[];

const row = (cells: Cells) => `| ${cells.join(' | ')} |`;
const table = (head: Cells, rows: readonly Cells[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What an asker gets by a rule: nothing, everything, or what is for them. */
function cellOf(name: RuleName, as: Asker): '–' | 'yes' | 'some' {
  const { refusal, where } = ruleOf(name);
  if (refusal(askers[as]) !== undefined) return '–';
  return where === undefined ? 'yes' : 'some';
}

/** The same for the fields of each type: whoever comes upon no object of it gets nothing of it. */
export function cells(schema: GraphQLSchema) {
  const found = new Map(askerNames.map((as) => [as, reachable(schema, askers[as])]));
  return (type: string, rule: RuleName, as: Asker) =>
    found.get(as)?.has(type) ? cellOf(rule, as) : '–';
}

const who = {
  FACILITATOR: 'their facilitator',
  COHORT: 'of their cohort',
  PROGRAM: 'of their program',
  ANYBODY: 'any reader',
};

/** `docs/access.md`: who may ask for what, and for whom it is then. */
export function accessPage(schema: GraphQLSchema): string {
  const cell = cells(schema);
  const fields = Object.keys(fieldRules).flatMap((type) => {
    const rules = rulesOfType(type);
    return ruleNames.flatMap((name): Cells[] => {
      const of = [...rules].flatMap(([field, rule]) => (rule === name ? [`\`${field}\``] : []));
      return of.length > 0
        ? [[`**${type}** ${of.join(' ')}`, name, ...askerNames.map((as) => cell(type, name, as))]]
        : [];
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
  ['rule', 'who gets an answer', 'what decides then', ...askerNames],
  ruleNames.map((name) => [
    name,
    ruleOf(name).plain,
    ruleOf(name).where ?? '',
    ...askerNames.map((as) => cellOf(name, as)),
  ]),
)}

## For whom it is

A person chooses for their profile, what they know, their goals, questions and needs, and their connections; nothing of them is for more
people than their profile. Who asked to be counted before they are named is, for people two steps away who are not shown them, one of a number.
A challenge is for whoever one of those who pose it is for; a session is its program’s, and for everyone. A topic is for everyone, unless
it stands in no discipline or taxonomy and only those named it who are not; then it is for those whom they are for.

${table(['choice', 'themself', ...relations.map((relation) => who[relation]), 'keeper'], [...choices, silent])}

## Every field

The rule of the field, and **–** also where whoever asks comes upon nothing that has it: each way there is refused.

${table(['fields', 'rule', ...askerNames], fields)}
`;
}
