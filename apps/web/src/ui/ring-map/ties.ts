import type { ElementDefinition } from 'cytoscape';
import type { RingHighlight, RingPicture } from './picture.ts';

type Tie = { from: string; to: string; classes: string };

/** One line between two: who knows whom, the way that stands out, and how challenge and expert meet in a topic. */
export function tiesOf(
  picture: RingPicture,
  highlight: RingHighlight | null,
  subject: string,
): ElementDefinition[] {
  const ties: Tie[] = picture.ties.map((tie) => ({ ...tie, classes: '' }));
  const way = highlight?.people ?? [];
  way.forEach((from, place) => {
    const to = way[place + 1];
    if (to === undefined) return;
    ties.push({ from, to, classes: place === highlight?.weakest ? 'path weakest' : 'path' });
  });
  if (picture.subject) ties.push({ from: picture.centre.id, to: subject, classes: 'poses' });
  const end = way.at(-1);
  if (highlight?.topic && end !== undefined) {
    const topic = `topic ${highlight.topic.id}`;
    ties.push({ from: topic, to: end, classes: 'meets' });
    if (picture.subject) ties.push({ from: subject, to: topic, classes: 'meets' });
  }
  // A line of the way that stands out replaces the plain one between the same two.
  const byPair = new Map<string, Tie>();
  for (const tie of ties) byPair.set([tie.from, tie.to].sort().join(' – '), tie);
  return [...byPair].map(([id, tie]) => ({
    group: 'edges',
    data: { id, source: tie.from, target: tie.to },
    classes: tie.classes,
  }));
}
