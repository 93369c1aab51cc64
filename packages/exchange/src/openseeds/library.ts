import { plainLine, plainText } from '../plain-text.ts';
import type { Place } from '../records.ts';
import { topicKey } from '../topic-name.ts';
import { type Notes, report, shaped } from './notes.ts';
import { dateIn } from './schedule.ts';
import { TalkShape } from './shapes.ts';
import { type About, countSpelling } from './topic-words.ts';
import { itemsOf, nodeAt, pairsOf, type YamlFile } from './yaml-file.ts';

/** A talk, from the library or from a call. */
export type Talk = {
  title: string;
  cohort: string | undefined;
  date: string | undefined;
  speakers: string[];
  topics: string[];
  description: string | undefined;
  at: Place;
};

export type Library = { talks: Talk[]; about: Map<string, About> };

/** The talks of `library.yaml`: sections hold topics, topics hold talks. */
export function readLibrary(file: YamlFile | undefined, notes: Notes): Library {
  const library: Library = { talks: [], about: new Map() };
  if (file === undefined) return library;
  for (const section of pairsOf(file)) {
    for (const topic of pairsOf(file, section.node)) {
      const at = { file: file.name, line: topic.line };
      const text = nodeAt(file, topic.node, 'description');
      const description = plainText(String(text ?? ''));
      const broader = topicKey(section.key) === topicKey(topic.key) ? [] : [plainLine(section.key)];
      const topics = [plainLine(topic.key), ...broader];
      library.about.set(topicKey(topic.key), { broader, ...(description ? { description } : {}) });
      for (const words of topics) countSpelling(notes.spellings, words, at);
      for (const item of itemsOf(file, nodeAt(file, topic.node, 'talks'))) {
        const place = { file: file.name, line: item.line };
        const talk = shaped(notes, TalkShape, item, place, topic.key);
        if (talk === undefined) continue;
        const title = plainLine(talk.title ?? topic.key);
        if (!talk.title)
          report(notes, place, `a talk without a title; called “${title}”`, topic.key);
        if (talk.speakers.length === 0) report(notes, place, 'a talk without speakers', title);
        const date = dateIn(notes, talk.date, place, title);
        const { cohort, speakers } = talk;
        library.talks.push({ title, cohort, date, speakers, topics, description, at: place });
      }
    }
  }
  return library;
}
