import {
  acceptRequest,
  changeProposal,
  type Db,
  draftProposals,
  recordOutcome,
  refresh,
  requestIntroduction,
  seenFrom,
  setFirstCall,
  turnAway,
  writePitchFor,
} from '@peergraph/graph';
import { type Ids, story, type Telling } from '@peergraph/testkit';

const challenge = (key: string, by: string): Telling => [
  'challenge',
  { key, title: `The glaze of ${by}`, posedBy: [by], topics: ['glaze'], cohort: 'winter' },
];

/** Mia has everything that a person can have here, and whatever the API tells of is told of something around her. */
const pottery: readonly Telling[] = [
  ['program', { key: 'kilns', name: 'Kilns' }],
  ['cohort', { key: 'winter', program: 'kilns' }],
  ['topic', { name: 'Glaze', disciplines: ['Ceramics'] }],
  ['topic', { name: 'Wetting', disciplines: ['Physics'] }],
  ['topic', { name: 'Slip', related: ['Glaze'], source: 'A list of the studio' }],
  ['bridge', { from: 'glaze', to: 'wetting', note: 'A glaze that crawls does not wet' }],
  [
    'person',
    {
      key: 'mia',
      name: 'Mia',
      headline: 'Potter',
      bio: 'Fires at night.',
      affiliation: 'A shed',
      city: 'Oslo',
      country: 'Norway',
      languages: ['Norwegian'],
      capacity: 9,
      ownWords: ['Listens to the kiln until it is quiet, and for a good while after that.'],
    },
  ],
  ['person', { key: 'ines', name: 'Ines', capacity: 9 }],
  ['person', { key: 'ola', name: 'Ola', capacity: 9 }],
  ['membership', { person: 'mia', cohort: 'winter' }],
  ['membership', { person: 'emil', cohort: 'winter' }],
  ['membership', { person: 'una', cohort: 'winter' }],
  ['connection', { from: 'mia', to: 'emil', strength: 0.9, evidence: 'A shared kiln' }],
  ['connection', { from: 'emil', to: 'ines', strength: 0.8 }],
  ['connection', { from: 'emil', to: 'una' }],
  ['connection', { from: 'mia', to: 'tove' }],
  ['connection', { from: 'tove', to: 'emil' }],
  ['connection', { from: 'mia', to: 'ola' }],
  ['expertise', { person: 'mia', topic: 'glaze', level: 4, evidence: 'Ten years' }],
  ['expertise', { person: 'ines', topic: 'wetting', level: 5 }],
  ['expertise', { person: 'una', topic: 'glaze', level: 5 }],
  ['expertise', { person: 'ola', topic: 'glaze', level: 2 }],
  ['interest', { person: 'mia', topic: 'wetting' }],
  ['need', { key: 'goal', person: 'mia', kind: 'goal', statement: 'A red', topics: ['glaze'] }],
  challenge('crawl', 'mia'),
  challenge('pits', 'mia'),
  challenge('ash', 'mia'),
  challenge('toves', 'tove'),
  challenge('emils', 'emil'),
  ['challenge', { key: 'old', title: 'Paint that beads', helpedBy: ['mia', 'ines'] }],
  ['session', { key: 'talk', title: 'On glaze', ledBy: ['mia'], topics: ['glaze'] }],
];

const words = { need: 'It crawls.', tried: 'Less.', outcome: 'It stays.', freeTimes: 'Tuesday' };

/** Tells it: an introduction that helped, one that was turned away, one that waits for Mia, and one she is to hear of. */
export async function tellEverything(whole: Db): Promise<Ids> {
  const db = seenFrom(whole, ['keeper']);
  const id = await story(db, pottery);
  await refresh(db);
  let asked = 0;
  const by = (who: string) => {
    asked += 1;
    return { actorId: id(who), key: `act ${asked}` };
  };
  const ask = async (challengeId: string, ...path: [string, string, string]) => {
    const [from, , to] = path;
    const { requestId } = await requestIntroduction(db, {
      ...by(from),
      ...words,
      timeZone: 'Europe/Oslo',
      toId: id(to),
      challengeId: id(challengeId),
      way: 'PERSON',
      path: path.map(id),
    });
    return { requestId };
  };
  const pitch = (text: string) => ({ sentences: [{ text, cites: 'WORDS need' }] });

  const helped = await ask('crawl', 'mia', 'emil', 'ines');
  await writePitchFor(db, { ...by('emil'), ...helped, ...pitch('It crawls.') });
  await writePitchFor(db, {
    ...by('emil'),
    ...helped,
    ...pitch('Mia says: It crawls.'),
    send: true,
  });
  await acceptRequest(db, { ...by('ines'), ...helped });
  const local = `${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)}T09:00`;
  await setFirstCall(db, { ...by('mia'), ...helped, local, timeZone: 'Europe/Oslo' });
  await recordOutcome(db, { ...by('mia'), ...helped, met: true, helped: true });

  const turned = await ask('pits', 'mia', 'emil', 'una');
  const reason = 'Una is asked by the studio first.';
  await turnAway(db, { ...by('emil'), ...turned, reason });
  const alike = await ask('toves', 'tove', 'emil', 'una');
  await turnAway(db, { ...by('emil'), ...alike, reason });

  await ask('toves', 'tove', 'mia', 'ola');
  const sent = await ask('toves', 'tove', 'mia', 'ines');
  await writePitchFor(db, { ...by('mia'), ...sent, ...pitch('It crawls.') });
  await writePitchFor(db, { ...by('mia'), ...sent, ...pitch('Look: It crawls.'), send: true });

  const facilitates = [id('kilns')];
  const drafting = { ...by('ola'), facilitates, programId: id('kilns') };
  await draftProposals(db, { ...drafting, learnerIds: [id('mia')] });
  const drafted = await whole.run('MATCH (one:Proposal) RETURN one.id AS id', {}, 'read');
  for (const { id: proposalId } of drafted)
    await changeProposal(db, {
      ...by('ola'),
      facilitates,
      proposalId: String(proposalId),
      state: 'PUBLISHED',
    });
  return id;
}
