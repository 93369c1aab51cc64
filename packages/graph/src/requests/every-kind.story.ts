import type { Db } from '../db.ts';
import {
  acceptRequest,
  askForMore,
  changeLoad,
  pauseRequest,
  recordOutcome,
  suggestSomebody,
  tellMore,
  turnAway,
  writePitchFor,
} from '../index.ts';
import { tellPottery } from './pottery.story.ts';

/** One request of every kind there is, so that the graph holds everything that requests leave in it. */
export async function tellEveryKind(db: Db): Promise<void> {
  const { id, asking } = await tellPottery(db, [
    [
      'challenge',
      { key: 'crack', title: 'Why does my pot crack?', posedBy: ['nora'], cohort: 'winter' },
    ],
  ]);
  const by = (person: string) => ({ actorId: id(person), key: crypto.randomUUID() });
  const { requestId: turnedAway } = await asking({ challengeId: id('crack') });
  await turnAway(db, {
    ...by('emil'),
    requestId: turnedAway,
    reason: 'Ask in the workshop first.',
  });

  const { requestId } = await asking();
  const sentences = [{ text: 'Please look at this.' }];
  await writePitchFor(db, { ...by('emil'), requestId, sentences, send: true });
  await askForMore(db, { ...by('ines'), requestId, question: 'Which clay is it?' });
  await tellMore(db, { ...by('nora'), requestId, answer: 'Red earthenware.' });
  const until = new Date(Date.now() + 86_400_000);
  await pauseRequest(db, { ...by('ines'), requestId, until });
  const suggested = await suggestSomebody(db, { ...by('ines'), requestId, suggestedId: id('ola') });
  await acceptRequest(db, { ...by('ola'), requestId: suggested.requestId });
  await recordOutcome(db, {
    ...by('nora'),
    requestId: suggested.requestId,
    met: true,
    helped: true,
  });
  await changeLoad(db, { personId: id('ines'), takesDirect: true });
}
