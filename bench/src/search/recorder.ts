import type { Db } from '@peergraph/graph';

/** A statement that was run, and which of those before it had answered when it was sent (by their place). */
export type Call = { text: string; values: Record<string, unknown>; after: readonly number[] };

export type Recorder = {
  /** The database, with every statement that is run on it noted while somebody records. */
  db: Db;
  /** The statements that `work` runs, in the order they were sent. */
  record: (work: () => Promise<unknown>) => Promise<Call[]>;
};

export function recorder(db: Db): Recorder {
  let calls: Call[] | undefined;
  let answered: number[] = [];
  return {
    db: {
      ...db,
      run: async (text, values, mode) => {
        const place = calls?.push({ text, values, after: [...answered] });
        const rows = await db.run(text, values, mode);
        if (place !== undefined) answered.push(place - 1);
        return rows;
      },
    },
    record: async (work) => {
      const recorded: Call[] = [];
      calls = recorded;
      answered = [];
      try {
        await work();
      } finally {
        calls = undefined;
      }
      return recorded;
    },
  };
}
