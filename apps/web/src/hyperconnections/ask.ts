/** What help is looked for: exactly one of a challenge, a need, topics, or free text. */
export type Ask =
  | { challengeId: string }
  | { needId: string }
  | { topicIds: string[] }
  | { text: string };
