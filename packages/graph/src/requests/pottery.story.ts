import { type Ids, story, type Telling } from '@peergraph/testkit';
import { type Db, requestIntroduction } from '../index.ts';

/**
 * Nora's glaze crawls. Emil, whom she knows, knows Ines, who knows why; and so does Tove, whom Nora knows too. Ruth
 * facilitates the program.
 */
const pottery: Telling[] = [
  ['program', { key: 'kilns', name: 'Kilns and hands' }],
  ['cohort', { key: 'winter', program: 'kilns', name: 'Winter' }],
  ['person', { key: 'nora', name: 'Nora Vik' }],
  ['person', { key: 'emil', name: 'Emil Stone' }],
  ['person', { key: 'tove', name: 'Tove Lind' }],
  ['person', { key: 'ines', name: 'Ines Marques', capacity: 2 }],
  ['person', { key: 'ruth', name: 'Ruth Adler' }],
  ['person', { key: 'ola', name: 'Ola Berg' }],
  ['topic', { name: 'Glaze chemistry', disciplines: ['Ceramics'] }],
  ['topic', { name: 'Wetting', disciplines: ['Surface physics'] }],
  ['bridge', { from: 'glaze chemistry', to: 'wetting', note: 'A glaze that crawls does not wet' }],
  ['expertise', { person: 'ines', topic: 'wetting', level: 5, evidence: 'Ten years of coatings.' }],
  ['membership', { person: 'ruth', cohort: 'winter', roles: ['facilitator'] }],
  [
    'challenge',
    {
      key: 'crawl',
      title: 'Why does my glaze crawl?',
      posedBy: ['nora'],
      cohort: 'winter',
      topics: ['glaze chemistry'],
    },
  ],
  ['challenge', { key: 'old', title: 'Paint that beads', helpedBy: ['ines'], topics: ['wetting'] }],
  ['connection', { from: 'nora', to: 'emil', origin: 'FRIEND', strength: 0.9 }],
  ['connection', { from: 'emil', to: 'ines', origin: 'COLLEAGUE', strength: 0.8 }],
  ['connection', { from: 'nora', to: 'tove', origin: 'COHORT', strength: 0.5 }],
  ['connection', { from: 'tove', to: 'ines', origin: 'PROJECT', strength: 0.4 }],
];

/** A key of its own for each mutation. */
export const key = () => crypto.randomUUID();
/** Nine in the morning of a day of November. */
export const day = (number: number) => new Date(Date.UTC(2026, 10, number, 9));
export const sentences = [{ text: 'Please look at this.' }];
export const words = {
  need: 'The glaze pulls back from the rim in the kiln.',
  tried: 'A thinner coat.',
  outcome: 'A coat that stays.',
  freeTimes: 'Tuesdays after four',
  timeZone: 'Europe/Oslo',
};

/** Everybody in the story, and a way to ask for Ines through Emil, to begin with. */
export async function tellPottery(db: Db, more: Telling[] = []) {
  const id = await story(db, [...pottery, ...more]);
  const asking = (changes: Partial<Parameters<typeof requestIntroduction>[1]> = {}) =>
    requestIntroduction(db, {
      actorId: id('nora'),
      key: crypto.randomUUID(),
      toId: id('ines'),
      challengeId: id('crawl'),
      way: 'PERSON',
      path: ['nora', 'emil', 'ines'].map(id),
      ...words,
      ...changes,
    });
  return { id, asking, facilitates: [id('kilns')] };
}

/** The keys of people by their ids, for reading what came out. */
export const keysOf =
  (id: Ids, keys = ['nora', 'emil', 'tove', 'ines', 'ruth', 'ola']) =>
  (wanted: string | null) =>
    keys.find((key) => id(key) === wanted) ?? wanted;
