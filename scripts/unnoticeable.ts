type Unnoticeable = {
  /** How the places begin that `npm run switch-off-rules` prints. */
  places: readonly string[];
  why: string;
};

/** Where a statement asks for whom something is, and no question could tell that it does not. */
export const unnoticeable: readonly Unnoticeable[] = [
  {
    places: ['health/find-trial 1:'],
    why: 'The warm-up tries statements out with whom it finds; nobody is told what comes.',
  },
  {
    places: [
      'search/search-nodes 1:',
      'search/search-nodes 3:',
      'search/search-nodes 4:',
      'hyperconnections/find 5:',
      'hyperconnections/find 6:',
    ],
    why: 'The index holds only what is for everyone: it is asked twice, so that another index would not open it.',
  },
  {
    places: [
      'people/list-memberships 1:',
      'people/list-challenges-posed 1:',
      'people/list-challenges-helped 1:',
      'people/list-sessions-led 1:',
      'people/list-addresses 1:',
      'challenges/list-topics 1:',
      'challenges/list-people 1:',
      'challenges/list-cohorts 1:',
    ],
    why: 'Fields of a person or challenge that was found, where the same was asked; a request hides its ends likewise.',
  },
  {
    places: ['challenges/list-topics 2:', 'challenges/list-people 2:'],
    why: 'It gives ids alone, all there are, to topics/list-topics and people/list-people, which leave out what is hidden.',
  },
  {
    places: ['challenges/lock-poser 1:', 'challenges/write-challenge 1:'],
    why: 'Whoever poses is the person themself, and whatever somebody chooses is for themself.',
  },
  {
    places: ['challenges/write-topics 1:'],
    why: 'Of a challenge that challenges/lock-poser gave just before, which asks the same, or that was just made, for its maker.',
  },
  {
    places: ['neighbourhood/find-ids 1:'],
    why: 'It gives ids alone, to neighbourhood/list-nodes, which leaves out who is hidden.',
  },
  {
    places: ['neighbourhood/list-ties 1:', 'neighbourhood/list-facets 1:'],
    why: 'Of nodes that neighbourhood/list-nodes gave, which asks the same.',
  },
  {
    places: ['hyperconnections/list-reasons 1:', 'hyperconnections/list-reasons 5:'],
    why: 'Of people and work that hyperconnections/find gave just before, which asks the same.',
  },
  {
    places: ['paths/list-paths 2:'],
    why: 'Both ends were found by whoever asks before a way between them is looked for; only the next way of a request takes an expert who hid, and leaves out a way that leads over nobody.',
  },
  {
    places: ['requests/list-contacts 1:'],
    why: 'Request.contacts finds both by a statement that asks the same; a letter, which nobody asks for, tells an address without: see letters/letters.test.ts.',
  },
  {
    places: ['people/list-reach 1:'],
    why: 'The last line asks the same; asked first, the time it takes tells nothing of a network that is not shown.',
  },
];
