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
      'challenges/list-topics 1:',
      'challenges/list-people 1:',
      'challenges/list-cohorts 1:',
    ],
    why: 'Fields of a person or challenge that was found, where the same was asked; a request hides its ends likewise.',
  },
  {
    places: ['people/list-sessions-led 2:'],
    why: 'A session is its program’s, and for everyone.',
  },
  {
    places: ['challenges/list-topics 2:'],
    why: 'Whoever something is for, its topics are for: access/write-topic-audiences.',
  },
];
