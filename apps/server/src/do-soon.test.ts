import { expect, test } from 'vitest';
import { restingAfterEach } from './do-soon.ts';

test('what is wanted without end is done half of the time, and once for all who want it meanwhile', async () => {
  let now = 1_000;
  const done: string[] = [];
  const soon = restingAfterEach({
    now: () => now,
    wait: async (ms) => {
      soon.want(forgotten);
      done.push(`rest ${ms}`);
      now += ms;
    },
  });
  const forgotten = async () => {};
  const takes = (times: number[]) => async () => {
    const time = times.shift() ?? 0;
    done.push(`work ${time}`);
    for (const _ of times) soon.want(forgotten);
    now += time;
  };
  soon.want(takes([30, 10, 50]));
  await soon.done();
  expect(done.splice(0)).toEqual(['work 30', 'rest 30', 'work 10', 'rest 10', 'work 50']);

  now += 20;
  soon.want(takes([7]));
  await soon.done();
  now += 8;
  soon.want(takes([5]));
  await soon.done();
  expect(done).toEqual(['rest 30', 'work 7', 'work 5']);
});
