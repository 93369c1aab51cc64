import { z } from 'zod';

/** What people write where words are asked for: nothing, a number, or words; empty is the same as absent. */
const text = z
  .union([z.string(), z.number(), z.boolean()])
  .nullish()
  .transform((value) => String(value ?? '').trim() || undefined);

/** A list, or the one thing that should have been a list. */
const texts = z
  .union([text, z.array(text)])
  .transform((value) => [value].flat().filter((one) => one !== undefined));

export const PersonShape = z.object({
  'first-name': text,
  'last-name': text,
  affiliation: text,
  city: text,
  country: text,
  expertise: texts,
  bio: text,
});

export const ProjectShape = z.object({
  name: text,
  description: text,
  keywords: texts,
  participants: texts,
  mentors: texts,
  status: text,
  graduation: text,
});
export type Project = z.infer<typeof ProjectShape>;

export const TalkShape = z.object({
  title: text,
  speakers: texts,
  tag: text,
  date: text,
  cohort: text,
});

export const CallShape = z.object({
  title: text,
  date: text,
  agenda: text,
  content: text,
  learning_objectives: texts,
  hosts: texts,
  facilitators: texts,
  talks: z
    .array(TalkShape)
    .nullish()
    .transform((talks) => talks ?? []),
});
export type Call = z.infer<typeof CallShape>;

export const WeekShape = z.object({ start: text, end: text });

export const Texts = texts;
