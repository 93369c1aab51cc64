import type { Db, Relation } from '@peergraph/graph';
import { story } from '@peergraph/testkit';
import { bearer, makeAccount } from './askers.story.ts';
import { hana, questions, village } from './hana.story.ts';

type Headers = Record<string, string>;

/** Stands for the id of whom somebody who is not there would have. */
export const unknown = (key: string) => `id-of-${key}`;

/** Asks a server one thing after the other: the text of each answer as it is sent. */
const answersOf = (address: string) => async (headers: Headers, asked: readonly string[]) => {
  const texts: string[] = [];
  for (const query of asked) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    texts.push(await response.text());
  }
  return texts;
};

/**
 * The village, and somebody of each relation to Hana with the headers they ask with; what anybody is told of everything
 * before Hana came, who is hidden then.
 */
export async function tellOnlookers(db: Db, address: string) {
  const answers = answersOf(address);
  const before = await story(db, village);
  const someId = (key: string) => {
    try {
      return before(key);
    } catch {
      return unknown(key);
    }
  };
  const lead = [{ programId: before('water'), role: 'FACILITATOR' }];
  const headers = async (account: Parameters<typeof makeAccount>[1]): Promise<Headers> =>
    bearer(db, await makeAccount(db, account), 'READ');
  const of = (name: string) => headers({ name, personId: before(name) });
  const ann = await of('ann');
  const everything = await answers(ann, questions(someId));
  const id = await story(db, hana('NOBODY'));
  const asking: Record<Relation | 'SELF', Headers> = {
    SELF: await headers({ name: 'hana', personId: id('hana') }),
    FACILITATOR: await headers({ name: 'fay', personId: before('fay'), roles: lead }),
    COHORT: await of('cora'),
    PROGRAM: await of('pia'),
    ANYBODY: ann,
  };
  return { id, asking, everything, answers };
}
