import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { askers } from '../apps/server/src/access/askers.ts';
import { tellIntroductions } from '../apps/server/src/access/introductions.story.ts';
import { accessPage } from '../apps/server/src/access/page.ts';
import { ruleNames, ruleOf } from '../apps/server/src/access/rules.ts';
import { tellWeavers } from '../apps/server/src/access/weavers.story.ts';
import { createApp } from '../apps/server/src/app.ts';
import { createContext } from '../apps/server/src/context.ts';
import { openDatabase } from '../apps/server/src/database.ts';
import { refreshed } from '../apps/server/src/refresh-soon.ts';
import { schema } from '../apps/server/src/schema.ts';
import { type Db, patiently, queries, type Viewer } from '../packages/graph/src/index.ts';
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
const { db: whole, close } = await openDatabase({ home, onProgress: tell });
const db = patiently(whole);
const [held] = await db.run(
  'RETURN EXISTS { (n) WHERE n.key IS NOT NULL AND NOT n:Instance } AS isHeld',
  {},
  'read',
);
if (held?.isHeld) throw new Error('This database holds something. Name an empty one.');

let swap: { from: string; to: string } | undefined;
/** The statements that were run since it was emptied. */
const run = new Set<string>();
const swapping = (one: Db): Db => ({
  ...one,
  run: (text, ...rest) => {
    run.add(text);
    return one.run(text === swap?.from ? swap.to : text, ...rest);
  },
  inTransaction: (work) => one.inTransaction((tx) => work(swapping(tx))),
  tryOut: (work) => one.tryOut((tx) => work(swapping(tx))),
});
const swapped = swapping(db);
const app = await createApp({ db: swapped, log: () => {} });
const address = await app.listen({ host: '127.0.0.1', port: 0 });

type Question = {
  query: string;
  headers: Record<string, string>;
  viewer?: Viewer | undefined;
  inBrowser?: boolean;
  part?: RegExp;
};
async function answerTo({ query, headers, viewer, inBrowser }: Question): Promise<string> {
  if (inBrowser) {
    const contextValue = createContext(swapped, { viewer: viewer ?? null });
    return JSON.stringify(await graphql({ schema, source: query, contextValue }));
  }
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.text();
}
async function ask(question: Question): Promise<string> {
  const text = await answerTo(question);
  // A machine that is too busy is no difference.
  if (text.includes('"UNAVAILABLE"')) throw new Error(`No answer to ${question.query}: ${text}`);
  if (question.query.startsWith('mutation')) await forget();
  const part = question.part ? (question.part.exec(text)?.[0] ?? text) : text;
  // What is made anew each time differs anyway.
  return part.replaceAll(/"(secret|requestId)":"[^"]*"|Reported as [^.]*/g, '');
}

// Those that notice the most are asked first: what was noticed once is not switched off again.
const aboutHana = await tellIntroductions(db);
const situations = [await tellWeavers(db), ...aboutHana];
const [kept] = await db.run('MATCH (n) RETURN collect(elementId(n)) AS ids', {}, 'read');
/** What is proposed is settled by asking for it. */
let proposed: unknown = [];
async function rememberProposals(): Promise<void> {
  const statement =
    'MATCH (n:Proposal) WHERE n.open IS NOT NULL RETURN collect({id: n.id, open: n.open}) AS all';
  [proposed] = (await db.run(statement, {}, 'read')).map(({ all }) => all);
}
/** Forgets what asking made. */
async function forget(): Promise<void> {
  await db.run(
    'MATCH (n:Request|Event|Pitch|Done) WHERE NOT elementId(n) IN $ids DETACH DELETE n',
    { ids: kept?.ids },
    'write',
  );
  await db.run(
    'UNWIND $proposed AS one MATCH (n:Proposal {id: one.id}) SET n.open = one.open',
    { proposed },
    'write',
  );
}
const predicate =
  /\((\w+)\.(\w*[aA]udience) IS NULL OR any\(circle IN \1\.\2 WHERE circle IN \$circles\)\)|(?:any|none)\(circle IN \w+\.audience WHERE circle IN \$circles\)|\w+\([^()]*WHERE 'person:' \+ \w+\.id IN \$circles\)|'person:' \+ \w+\.id IN \$circles/g;
const places = queries
  .flatMap(({ file, text }) =>
    [...text.matchAll(predicate)].map(({ 0: asks, index }, number) => ({
      place: `${file} ${number + 1}: ${asks.slice(0, 60)}`,
      from: text,
      to: `${text.slice(0, index)}true${text.slice(index + asks.length)}`,
    })),
  )
  .filter(({ place }) => isWanted(place));
const tried = new Set(places.map(({ place }) => place));
const noticed = new Set<string>();

for (const { name, begin, questions } of situations) {
  if (places.every(({ place }) => noticed.has(place))) break;
  await begin();
  await rememberProposals();
  const before = new Map<Question, string>();
  const uses = new Map<Question, Set<string>>();
  const took = new Map<Question, number>();
  for (const question of questions) {
    run.clear();
    const answer = await ask(question);
    uses.set(question, new Set(run));
    const began = performance.now();
    const again = await ask(question);
    took.set(question, performance.now() - began);
    if (answer !== again) throw new Error(`Not the same twice, ${name}: ${question.query}`);
    before.set(question, answer);
  }
  for (const { place, from, to } of places.filter((one) => !noticed.has(one.place))) {
    // The quickest first: most places are noticed by any of several.
    const asking = questions
      .filter((question) => uses.get(question)?.has(from))
      .sort((a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0));
    for (const question of asking) {
      swap = { from, to };
      const after = await ask(question);
      swap = undefined;
      if (after === before.get(question)) continue;
      // It must be this place that made the difference, not something that has become of the data or the machine.
      const again = await ask(question);
      if (again !== before.get(question))
        throw new Error(
          `No longer the same, ${name}: ${question.query}\n${before.get(question)}\n${again}`,
        );
      noticed.add(place);
      break;
    }
    tell(`${noticed.has(place) ? 'noticed' : '-------'} ${place} (${name}, ${asking.length})`);
  }
}

// The rules are asked by the test that goes through the cells of this page, which is compared by `npm run check`. Those that
// refuse nobody have nothing to be switched off: what decides stands beside them, and has tests of its own.
const everybody = Object.values(askers);
for (const name of ruleNames.filter((one) => isWanted(`rule ${one}`))) {
  const rule = ruleOf(name);
  if (everybody.every((one) => rule.refusal(one) === undefined)) continue;
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
// Nothing is left where one was named.
await db.runAlone(
  'MATCH (n) WHERE NOT (n:__Neo4jMigration OR n:__Neo4jMigrationsLock OR n:Instance) DETACH DELETE n',
  {},
);
await close();
await rm(home, { recursive: true, force: true });
process.exitCode = unexplained.length + wrong.length > 0 ? 1 : 0;
