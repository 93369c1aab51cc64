import { partsOf } from '../ref.ts';
import type { Step } from '../steps.ts';
import { type Picture, paint } from './marks.ts';

/** The picture as PNG, `scale` pixels for one of its own. Throws when it is larger than the browser can paint. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (context) paint(context, picture, scale);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture is too large for this browser.');
  return blob;
}

/** A name for a file that says what is in it and when it was made: `peergraph lena-okafor nodes 2026-05-31.csv`. */
export function fileName({ view }: Step, what: string, ending: string, at: Date): string {
  const key = partsOf(view.focus)?.key ?? 'view';
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const safe = key.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return ['peergraph', safe, what, day].filter(Boolean).join(' ').concat(`.${ending}`);
}

const two = (number: number) => String(number).padStart(2, '0');
