import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellIntroductions } from '../apps/server/src/access/introductions.story.ts';
import { accessPage } from '../apps/server/src/access/page.ts';
import { refreshed } from '../apps/server/src/access/refresh-soon.ts';
import { ruleNames, ruleOf } from '../apps/server/src/access/rules.ts';
import { createApp } from '../apps/server/src/app.ts';
import { openDatabase } from '../apps/server/src/database.ts';
import { schema } from '../apps/server/src/schema.ts';
import { type Db, patiently, queries } from '../packages/graph/src/index.ts';
import { unnoticeable } from './unnoticeable.ts';

// Switches off, one after the other, each place where a statement asks for whom something is, and each rule of who may ask
// for a field, and sees whether the questions of the tests are answered otherwise then. What nobody would notice is printed,
// and is an error unless `unnoticeable.ts` says why it has to be so. Run it by hand, in a database of its own, for all
// statements or for those whose names begin so: npm run switch-off-rules -- people/ search/

const wanted = process.argv.slice(2);
const isWanted = (place: string) =>
  wanted.length === 0 || wanted.some((beginning) => place.startsWith(beginning));
const tell = (line: string) => console.error(line);

const home = await mkdtemp(join(tmpdir(), 'peergraph-rules-'));
const { db, close } = await openDatabase({ home, onProgress: tell });
let swap: { from: string; to: string } | undefined;
/** The statements that were run since it was emptied. */
const run = new Set<string>();
const swapped = (one: Db): Db => ({
  ...one,
  run: (text, ...rest) => {
    run.add(text);
    return one.run(text === swap?.from ? swap.to : text, ...rest);
  },
  inTransaction: (work) => one.inTransaction((tx) => work(swapped(tx))),
  tryOut: (work) => one.tryOut((tx) => work(swapped(tx))),
});
const app = await createApp({ db: swapped(patiently(db)), log: () => {} });
const address = await app.listen({ host: '127.0.0.1', port: 0 });

type Question = { query: string; headers: Record<string, string> };
async function ask({ query, headers }: Question): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  // What is made anew each time differs anyway.
  return text.replaceAll(/"(secret|requestId)":"[^"]*"|Reported as [^.]*/g, '');
}

const { situations, forget } = await tellIntroductions(patiently(db));
const noticed = new Set<string>();
const tried = new Set<string>();
const predicate =
  /\((\w+)\.(\w*[aA]udience) IS NULL OR any\(circle IN \1\.\2 WHERE circle IN \$circles\)\)|(?:any|none)\(circle IN \w+\.audience WHERE circle IN \$circles\)|\w+\([^()]*WHERE 'person:' \+ \w+\.id IN \$circles\)|'person:' \+ \w+\.id IN \$circles/g;

for (const { name, begin, questions } of situations) {
  await begin();
  const before = new Map<Question, string>();
  const uses = new Map<Question, Set<string>>();
  for (const question of questions) {
    run.clear();
    const answer = await ask(question);
    uses.set(question, new Set(run));
    await forget();
    const again = await ask(question);
    await forget();
    if (answer !== again) throw new Error(`Not the same twice, ${name}: ${question.query}`);
    before.set(question, answer);
  }
  for (const { file, text } of queries.filter((one) => isWanted(one.file))) {
    const asking = questions.filter((question) => uses.get(question)?.has(text));
    for (const [index, match] of [...text.matchAll(predicate)].entries()) {
      const place = `${file} ${index + 1}: ${match[0].slice(0, 60)}`;
      tried.add(place);
      if (noticed.has(place)) continue;
      const at = match.index;
      swap = { from: text, to: `${text.slice(0, at)}true${text.slice(at + match[0].length)}` };
      for (const question of asking) {
        const after = await ask(question);
        if (after !== before.get(question)) noticed.add(place);
        await forget();
        if (noticed.has(place)) break;
      }
      swap = undefined;
      tell(`${noticed.has(place) ? 'noticed' : '-------'} ${place} (${name}, ${asking.length})`);
    }
  }
}

// The rules are asked by the test that goes through the cells of this page, which is compared by `npm run check`.
for (const name of ruleNames.filter((one) => one !== 'ANYBODY' && isWanted(`rule ${one}`))) {
  const rule = ruleOf(name);
  const { refusal } = rule;
  const before = accessPage(schema);
  rule.refusal = () => undefined;
  tried.add(`rule ${name}`);
  if (accessPage(schema) !== before) noticed.add(`rule ${name}`);
  rule.refusal = refusal;
}

const unnoticed = [...tried].filter((place) => !noticed.has(place));
const reasonFor = (place: string) =>
  unnoticeable.find(({ places }) => places.some((one) => place.startsWith(one)));
const unexplained = unnoticed.filter((place) => !reasonFor(place));
for (const place of unnoticed) {
  const reason = reasonFor(place)?.why;
  console.log(reason ? `cannot be noticed: ${place}\n  ${reason}` : `nobody notices: ${place}`);
}
const wrong = unnoticeable.flatMap(({ places }) =>
  places.filter((one) => [...noticed].some((place) => place.startsWith(one))),
);
for (const place of wrong) console.log(`is noticed, whatever unnoticeable.ts says: ${place}`);
console.log(
  `${tried.size} places switched off, ${unnoticed.length} without anybody noticing, ${unexplained.length} of them without a reason`,
);
await refreshed();
await app.close();
await close();
await rm(home, { recursive: true, force: true });
process.exitCode = unexplained.length + wrong.length > 0 ? 1 : 0;
