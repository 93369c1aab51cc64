type Plan = { challenges: number; introductions: number; connections: number };

const many = (count: number, one: string, several: string) =>
  `${count} ${count === 1 ? one : several}`;

/** What will happen to whoever leaves, a sentence each. */
export function whatHappens({ challenges, introductions, connections }: Plan): string[] {
  return [
    'Your account goes: your e-mail address, your password, every place where you are signed in, and your access tokens.',
    connections === 0
      ? 'What the graph says of you goes: your profile, what you know, and your goals, questions and needs.'
      : `What the graph says of you goes: your profile, what you know, your goals, questions and needs, and your ${many(connections, 'connection', 'connections')}.`,
    ...(challenges === 0
      ? []
      : [
          `${many(challenges, 'challenge', 'challenges')} that you alone posed ${challenges === 1 ? 'goes' : 'go'} too. Those that others pose with you stay theirs.`,
        ]),
    ...(introductions === 0
      ? []
      : [
          `${many(introductions, 'introduction', 'introductions')} that you have a part in ${introductions === 1 ? 'ends' : 'end'} now. The others read that the time is over, and not why.`,
        ]),
    'Your words in introductions go, and pitches that tell of you. What others said stays theirs, unless it names you.',
    'Two hashes stay, of your key and your address, so that no import brings you back. They lead to nobody. Only you can lift that, by accepting an invitation.',
    'The audit keeps that somebody with your account’s id was here. It holds no names and no words.',
  ];
}
