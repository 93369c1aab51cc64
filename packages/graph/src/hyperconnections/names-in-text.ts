import { topicKey } from '@peergraph/exchange';
import { longestText } from '../lucene.ts';

const longestName = 5;

/** Every run of one to five words of a text, folded as topic names are: what could be the name of a topic in it. */
export function namesIn(text: string): string[] {
  const words = topicKey(text.slice(0, longestText))
    .split('-')
    .filter((word) => word !== '');
  const names = new Set<string>();
  for (const start of words.keys()) {
    for (let length = 1; length <= longestName && start + length <= words.length; length += 1) {
      names.add(words.slice(start, start + length).join('-'));
    }
  }
  return [...names];
}
