import { expect, test } from 'vitest';
import { restingAfterEach } from './do-soon.ts';

test('what is wanted without end is done half of the time, and once for all who want it meanwhile', async () => {
  let now = 1_000;
  const done: string[] = [];
  const soon = restingAfterEach({
    now: () => now,
    wait: async (ms) => {
      meanwhile();
      done.push(`rest ${ms}`);
      now += ms;
    },
  });
  let meanwhile = () => {};
  const takes = (times: number[]) => async () => {
    const time = times.shift() ?? 0;
    done.push(`work ${time}`);
    for (const _ of times) meanwhile();
    now += time;
  };
  const work = takes([30, 10, 50]);
  meanwhile = () => soon.want(work);
  soon.want(work);
  await soon.done();
  expect(done.splice(0)).toEqual(['work 30', 'rest 30', 'work 10', 'rest 10', 'work 50']);

  now += 20;
  // What was wanted last is what is done.
  meanwhile = () => soon.want(takes([7]));
  soon.want(takes([9]));
  await soon.done();
  meanwhile = () => {};
  now += 8;
  soon.want(takes([5]));
  await soon.done();
  expect(done).toEqual(['rest 30', 'work 7', 'work 5']);
});
