import { expect, test } from 'vitest';
import { searchOf } from '../address.ts';
import { viewAround } from '../view.ts';
import { hasWords } from './has-words.ts';
import { type Known, readSentence, sentencesLike, written } from './read-sentence.ts';
import { type Filling, sentences } from './sentences.ts';

const lena: Filling = { kind: 'PERSON', key: 'lena-okafor', title: 'Lena Okafor' };
const mira: Filling = { kind: 'PERSON', key: 'mira-solheim', title: 'Mira Solheim' };
const law: Filling = { kind: 'DISCIPLINE', key: 'law', title: 'law and order' };
const drift: Filling = { kind: 'TOPIC', key: 'sensor-drift', title: 'sensor drift' };
const wells: Filling = { kind: 'CHALLENGE', key: 'wells', title: 'Which well is lying?' };
const french: Filling = { kind: 'LANGUAGE', key: 'French', title: 'French' };
const spring: Filling = { kind: 'COHORT', key: 'spring', title: 'Spring' };

const known: Known = (gap, text) =>
  [lena, mira, law, drift].find(({ kind, title }) => gap.takes.includes(kind) && title === text);
const read = (text: string) => {
  const reading = readSentence(text, known);
  return reading && [reading.sentence.id, ...reading.texts];
};

test('a sentence is read while it is being written', () => {
  expect(
    [
      'path from',
      'Path from ',
      'path  from le',
      'path from Lena Okafor t',
      'path from me to ',
      'path from me to mi',
      'experts in sensor drift near me',
      'who bridges law and order and sensor drift',
      'everybody in Spring',
      'sensor drift',
    ].map(read),
  ).toEqual([
    null,
    ['path', ''],
    ['path', 'le'],
    ['path', 'Lena Okafor', ''],
    ['path', 'me', ''],
    ['path', 'me', 'mi'],
    ['experts', 'sensor drift', 'me'],
    // Not where the first “and” stands: that is part of a name.
    ['bridges', 'law and order', 'sensor drift'],
    ['everybody', 'Spring'],
    null,
  ]);
});

test('what was chosen is written so that it is read again', () => {
  for (const sentence of sentences) {
    const text = written(sentence, ['Lena Okafor', 'Lena Okafor'].slice(0, sentence.gaps.length));
    expect(readSentence(text, known)?.sentence.id).toBe(sentence.id);
  }
});

test('a sentence is found by the beginnings of its words', () => {
  expect(sentencesLike('bridg').map(({ id }) => id)).toEqual(['bridges']);
  expect(sentencesLike('near topic').map(({ id }) => id)).toEqual(['experts']);
  expect(sentencesLike('groundwater')).toEqual([]);
});

test('names are found by the beginnings of their words, whatever stands between them', () => {
  const typed = ['jean-l', 'o’neil', 'luc jean', 'neil x', '?', ''];
  expect(typed.filter((text) => hasWords('Jean-Luc O’Neil', text))).toEqual([
    'jean-l',
    'o’neil',
    'luc jean',
    '',
  ]);
});

test('every sentence is answered by a view that fits into an address', () => {
  const before = { ...viewAround('person:lena-okafor'), hidden: ['TOPIC' as const] };
  const fillings: Record<string, Filling[]> = {
    experts: [drift, mira],
    path: [lena, mira],
    help: [lena, wells],
    bridges: [law, drift],
    asked: [lena],
    network: [mira],
    know: [drift],
    field: [law, lena],
    speak: [french, lena],
    topics: [lena],
    'challenges-of': [lena],
    'challenges-about': [drift],
    everybody: [spring],
  };
  const answers = sentences.map(({ id, answer }) => {
    const search = searchOf(answer(before, fillings[id] ?? []));
    const said = Object.entries(search).filter(([, value]) => value !== undefined);
    return [id, said.map(([name, value]) => `${name}=${value}`).join('&')];
  });
  expect(Object.fromEntries(answers)).toEqual({
    experts: 'focus=person:mira-solheim&topic=sensor-drift',
    path: 'focus=person:lena-okafor&hide=topic&path=person:lena-okafor~person:mira-solheim',
    help: 'focus=person:lena-okafor&challenge=challenge:wells',
    bridges: 'focus=discipline:law&topic=sensor-drift',
    asked: 'focus=person:lena-okafor&asked=now',
    network: 'focus=person:mira-solheim',
    know: 'focus=topic:sensor-drift&hide=challenge,cohort,discipline,program,session,topic',
    field: 'focus=person:lena-okafor&discipline=law',
    speak: 'focus=person:lena-okafor&language=French',
    topics:
      'focus=person:lena-okafor&depth=1&open=person:lena-okafor*topic*12&hide=challenge,cohort,discipline,person,program,session',
    'challenges-of':
      'focus=person:lena-okafor&depth=1&hide=cohort,discipline,person,program,session,topic',
    'challenges-about':
      'focus=topic:sensor-drift&hide=cohort,discipline,person,program,session,topic',
    everybody: 'focus=cohort:spring',
  });
});
