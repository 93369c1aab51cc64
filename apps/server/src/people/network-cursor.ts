import { badInput } from '@peergraph/graph';
import { z } from 'zod';

const Place = z.tuple([z.number(), z.string()]);

/** A place in somebody's network as an opaque cursor. */
export function placeOf({ strength, key }: { strength: number; key: string }): string {
  return Buffer.from(JSON.stringify([strength, key])).toString('base64url');
}

/** The place a cursor names; BAD_USER_INPUT for anything that is not one of ours. */
export function networkPlace(cursor: string): { afterStrength: number; afterKey: string } {
  try {
    const [afterStrength, afterKey] = Place.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString()),
    );
    return { afterStrength, afterKey };
  } catch {
    return badInput('after must be the cursor of an earlier answer.');
  }
}
