import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bearer, makeAccount } from '../apps/server/src/access/askers.story.ts';
import { rulesOfType } from '../apps/server/src/access/fields.ts';
import { hana, questions, village } from '../apps/server/src/access/hana.story.ts';
import { leastOperation } from '../apps/server/src/access/least-operation.ts';
import { accessPage } from '../apps/server/src/access/page.ts';
import { refreshed } from '../apps/server/src/access/refresh-soon.ts';
import { type RuleName, ruleNames, ruleOf } from '../apps/server/src/access/rules.ts';
import { createApp } from '../apps/server/src/app.ts';
import { openDatabase } from '../apps/server/src/database.ts';
import { schema } from '../apps/server/src/schema.ts';
import {
  changeSettings,
  type Db,
  patiently,
  queries,
  refresh,
} from '../packages/graph/src/index.ts';
import { story } from '../packages/testkit/src/story.ts';

// Switches off, one after the other, each place where a statement asks for whom something is, and each rule of who may ask
// for a field, and sees whether the questions of the tests are answered otherwise then. What nobody would notice is printed.
// Run it by hand, in a database of its own: node --import tsx scripts/switch-off-rules.ts

const home = await mkdtemp(join(tmpdir(), 'peergraph-rules-'));
const { db, close } = await openDatabase({ home, onProgress: (line) => console.error(line) });
let swap: { from: string; to: string } | undefined;
const swapped = (one: Db): Db => ({
  ...one,
  run: (text, ...rest) => one.run(text === swap?.from ? swap.to : text, ...rest),
  inTransaction: (work) => one.inTransaction((tx) => work(swapped(tx))),
});
const app = await createApp({ db: swapped(patiently(db)), log: () => {} });
const address = await app.listen({ host: '127.0.0.1', port: 0 });

type Headers = Record<string, string>;
async function ask(query: string, headers: Headers): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  // What is made anew each time differs anyway.
  return text.replaceAll(/"secret":"[^"]*"|Reported as [^.]*/g, '');
}

await story(db, village);
const id = await story(db, hana());
const hanas = await makeAccount(db, { name: 'hana', personId: id('hana') });
const ann = await makeAccount(db, { name: 'ann', personId: id('ann') });
const headers: Record<string, Headers> = {
  'signed out': {},
  'signed in': await bearer(db, ann, 'READ', 'WRITE', 'ADMIN'),
  'token READ': await bearer(db, ann, 'READ'),
  'token WRITE': await bearer(db, ann, 'READ', 'WRITE'),
};
const byAnn = headers['token READ'] ?? {};
const nobody = { expertise: 'NOBODY', needs: 'NOBODY', connections: 'NOBODY' } as const;
const settings = [
  { ...nobody, profile: 'EVERYONE' },
  { ...nobody, profile: 'NOBODY' },
] as const;
/** One after the other: a busy database would answer some too late, and otherwise for that alone. */
async function answersTo(list: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  for (const query of list) answers.push(await ask(query, byAnn));
  return answers;
}
const unnoticed = new Set<string>();
const tried = new Set<string>();

const predicate =
  /\((\w+)\.(\w*[aA]udience) IS NULL OR any\(circle IN \1\.\2 WHERE circle IN \$circles\)\)|any\(circle IN \w+\.audience WHERE circle IN \$circles\)/g;
for (const one of settings) {
  await changeSettings(db, { ...one, accountId: hanas.accountId, personId: id('hana') });
  await refresh(db);
  const asked = questions(id);
  const before = await answersTo(asked);
  const again = await answersTo(asked);
  const unsteady = asked.filter((_, place) => before[place] !== again[place]);
  if (unsteady.length > 0) throw new Error(`Not the same twice: ${unsteady.join(' ')}`);
  for (const { file, text } of queries) {
    for (const [index, match] of [...text.matchAll(predicate)].entries()) {
      const place = `${file} ${index + 1}: ${match[0].slice(0, 40)}`;
      if (tried.has(place) && !unnoticed.has(place)) continue;
      const at = match.index;
      const to = `${text.slice(0, at)}true${text.slice(at + match[0].length)}`;
      swap = { from: text, to };
      const after = await answersTo(asked);
      swap = undefined;
      tried.add(place);
      const isNoticed = after.some((answer, place) => answer !== before[place]);
      console.error(`${isNoticed ? 'noticed' : '-------'} ${place}`);
      if (isNoticed) unnoticed.delete(place);
      else unnoticed.add(place);
    }
  }
}

const roots = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
] as const;
/** The shortest operations for the root fields that have this rule. */
const leastOf = (name: RuleName) =>
  roots.flatMap(([kind, type]) => {
    const rules = rulesOfType(type?.name ?? '');
    const fields = Object.values(type?.getFields() ?? {});
    return fields.flatMap((field) =>
      rules.get(field.name) === name ? [leastOperation(kind, field)] : [],
    );
  });
for (const name of ruleNames.filter((one) => one !== 'ANYBODY')) {
  const rule = ruleOf(name);
  const { refusal } = rule;
  const answers = () =>
    Promise.all(
      Object.values(headers).flatMap((as) => leastOf(name).map((query) => ask(query, as))),
    );
  const [before, page] = [await answers(), accessPage(schema)];
  rule.refusal = () => undefined;
  const [after, otherPage] = [await answers(), accessPage(schema)];
  rule.refusal = refusal;
  tried.add(`rule ${name}`);
  // The page is compared by `npm run check`.
  if (page === otherPage && before.every((one, place) => one === after[place]))
    unnoticed.add(`rule ${name}`);
}

for (const place of unnoticed) console.log(`nobody notices: ${place}`);
console.log(`${tried.size} places switched off, ${unnoticed.size} without anybody noticing`);
await refreshed();
await app.close();
await close();
await rm(home, { recursive: true, force: true });
process.exitCode = unnoticed.size > 0 ? 1 : 0;
