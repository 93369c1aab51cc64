import { describe, expect, it } from 'vitest';
import { randomOf } from './generate/random.ts';
import { isTopicName, topicKey } from './topic-name.ts';

describe('the key of a topic', () => {
  it.each([
    [
      ['Machine learning', 'machine  learning', 'MACHINE-LEARNING', ' Machine_learning. '],
      'machine-learning',
    ],
    [['Ontology', 'Ontologies', 'ontologies'], 'ontology'],
    [['Community of practice', 'Communities of Practice'], 'community-of-practice'],
    [['Science & technology', 'science and technology'], 'science-and-technology'],
    [['Análisis', 'analisis'], 'analisis'],
    [['Straße', 'STRASSE'], 'strasse'],
    [["Parkinson's disease", 'Parkinson’s diseases'], 'parkinson-disease'],
    [['API', 'APIs'], 'api'],
    [['Hypothesis', 'hypotheses'], 'hypothesis'],
    [['Database', 'databases'], 'database'],
    [['Approach', 'approaches'], 'approach'],
    [['Cache', 'caches'], 'cache'],
    [['Process', 'processes'], 'process'],
    [['Virus', 'viruses'], 'virus'],
  ])('is the same for %j', (spellings, key) => {
    expect(spellings.map(topicKey)).toEqual(spellings.map(() => key));
  });

  it.each(
    'statistics physics analysis bias genomics species series process css aws news ethics kubernetes'.split(
      ' ',
    ),
  )('leaves %s, which only looks like a plural', (word) => {
    expect(topicKey(word)).toBe(word);
  });

  it.each([
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['C', 'c'],
    [' R ', 'r'],
    ['.NET', '.net'],
    ['Node.js', 'node-js'],
    ['C/C++', 'c-c++'],
    ['#python', 'python'],
    ['COVID-19', 'covid-19'],
  ])('keeps what tells %j from other topics', (words, key) => {
    expect(topicKey(words)).toBe(key);
  });

  it.each(['数据科学', 'машинное обучение', 'データ', 'हिन्दी', 'تعلم الآلة', '한국어'])(
    'knows letters of every script: %s',
    (words) => {
      expect(topicKey(words).replaceAll('-', ' ')).toBe(words.normalize('NFC'));
    },
  );

  it.each(['', '  ', '—', '...', '🧬', '+', '#'])(
    'is empty when nothing is left of %j',
    (words) => {
      expect(topicKey(words)).toBe('');
    },
  );

  it('is its own key, has no case and no loose hyphens, whatever is typed', () => {
    const random = randomOf(11);
    const letters = [..."aeisxyzschouAEISß É-_.+#&'’/ 19дан数"];
    for (let round = 0; round < 5000; round += 1) {
      const length = 1 + random.below(14);
      const words = Array.from({ length }, () => letters[random.below(letters.length)]).join('');
      const key = topicKey(words);
      expect([words, topicKey(key)]).toEqual([words, key]);
      expect([words, topicKey(` ${words.toUpperCase()}, `)]).toEqual([
        words,
        topicKey(words.toUpperCase()),
      ]);
      expect([words, /^-|-$|--|\s|\p{Lu}/u.test(key)]).toEqual([words, false]);
    }
  });
});

describe('the name of a topic', () => {
  it.each([
    'R',
    'C++',
    'Research data management',
    'protocols.io',
    'Ecology, evolution and behaviour',
    '数据科学',
  ])('is %j', (words) => {
    expect(isTopicName(words)).toBe(true);
  });

  it.each([
    '',
    '—',
    'How do I start?',
    'I map bogs. I also count birds.',
    'maps;birds',
    'maps\nbirds',
    'everything one needs to know about the mapping of bogs',
    'Knows where the bogs are.',
    'hydrogeomorphologically informed palaeoenvironmental reconstructions',
  ])('is not %j', (words) => {
    expect(isTopicName(words)).toBe(false);
  });
});
