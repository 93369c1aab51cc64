import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

export type Progress = {
  at: (done: number, total: number, what: string) => void;
  /** Leaves the line; may be called twice. */
  end: () => void;
};

/** A bar where somebody watches; otherwise, for logs, a line every few seconds. */
export function progressOn(terminal: Terminal): Progress {
  return terminal.isWatched ? bar() : lines(terminal);
}

function bar(): Progress {
  const format = '{bar} {percentage}%  {value} of {total} {what}';
  const line = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    at: (done, total, what) => {
      if (started) line.update(done, { what });
      else line.start(total, done, { what });
      started = true;
    },
    end: () => line.stop(),
  };
}

const secondsBetweenLines = 3;

function lines({ err }: Terminal): Progress {
  let told = performance.now();
  return {
    at: (done, total, what) => {
      if (performance.now() - told < secondsBetweenLines * 1000) return;
      told = performance.now();
      err(`${done} of ${total} ${what}\n`);
    },
    end: () => {},
  };
}
