/** What help is looked for: exactly one of a challenge, a need, topics, or free text. */
export type Need =
  | { challengeId: string }
  | { needId: string }
  | { topicIds: string[] }
  | { text: string };
