import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from './palette-png.ts';

const [red, nearlyRed, blue] = [
  [255, 0, 0, 255],
  [252, 3, 0, 255],
  [0, 0, 255, 255],
];

test('a picture of two colours and one hardly different from them has two colours', () => {
  const pixels = Uint8Array.from(
    [red, red, blue, blue, red, nearlyRed].flatMap((one) => one ?? []),
  );
  const png = palettePng(pixels, 3, 2);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const chunk = (kind: string) => {
    const at = png.indexOf(kind);
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
  };
  const head = chunk('IHDR');
  expect([head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]]).toEqual([3, 2, 8, 3]);
  expect([...chunk('PLTE')]).toEqual([255, 0, 0, 0, 0, 255]);
  // Two rows, each after the number of its filter.
  expect([...inflateSync(chunk('IDAT'))]).toEqual([0, 0, 0, 1, 0, 1, 0, 0]);
});
