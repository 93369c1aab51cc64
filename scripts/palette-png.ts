import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** Nearer than this (squared, in steps of 255) two colours are as good as one. */
const alike = 48;

/**
 * A PNG with at most 256 colours of its own, from opaque pixels (four bytes each, red, green, blue and one that is ignored):
 * about a third of the size of one with all colours, where most of a picture is flat.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let place = 0; place < colours.length; place += 1) {
    const at = 4 * place;
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    const colour = (red << 16) | (green << 8) | blue;
    colours[place] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: Colour[] = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    const parts = partsOf(colour);
    if (palette.every((one) => distance(one, parts) > alike)) palette.push(parts);
    if (palette.length === 256) break;
  }
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestTo(colour, palette)]));

  // Every row begins with the number of its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + column + 1] = nearest.get(colours[row * width + column] ?? 0) ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function partsOf(colour: number): Colour {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function distance(one: Colour, other: Colour): number {
  return one.reduce((sum, part, place) => sum + (part - (other[place] ?? 0)) ** 2, 0);
}

function nearestTo(colour: number, palette: readonly Colour[]): number {
  const parts = partsOf(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((one, place) => {
    const found = distance(one, parts);
    if (found < least) [best, least] = [place, found];
  });
  return best;
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
