import { expect, test } from 'vitest';
import { readEvents } from './follow.ts';

const streamOf = (...parts: string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

test('events are read wherever the stream was cut, and comments are none', async () => {
  const told = [];
  const stream = streamOf(
    ':\n\nevent: ne',
    'xt\ndata: {"a":\ndata: 1}\n',
    '\n:\n\nevent: complete\n\n',
  );
  for await (const event of readEvents(stream)) told.push(event);
  expect(told).toEqual([
    { event: 'next', data: '{"a":\n1}' },
    { event: 'complete', data: '' },
  ]);
});
