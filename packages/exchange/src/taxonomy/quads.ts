import { pipeline, Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { StreamParser } from 'n3';
import { UnreadableFile } from '../records.ts';
import { textOf } from '../text-of-file.ts';
import { skosContext, skosContextAddresses } from './skos-context.ts';

type Term = { termType: string; value: string; language?: string };
export type Quad = { subject: Term; predicate: Term; object: Term };

const isJsonLd = (name: string) => /\.json(ld)?(\.gz)?$/i.test(name);

/** What a Turtle or JSON-LD file says, statement by statement. Throws `UnreadableFile`, with the line where it is known. */
export async function* quadsOf(path: string, name: string): AsyncGenerator<Quad> {
  let refused: UnreadableFile | undefined;
  const refuse = (address: string) => {
    refused = new UnreadableFile(
      `${name} leaves its @context at ${address}, and nothing is fetched. Put what stands there into the file as its "@context", ` +
        'or save the taxonomy as Turtle (.ttl).',
    );
    throw refused;
  };
  const parser = isJsonLd(name) ? new JsonLdParser(jsonLdOptions(refuse)) : new StreamParser();
  const text = Readable.from(textOf(path, name));
  pipeline(text, parser, () => {});
  try {
    for await (const quad of parser) {
      const typed: Quad = quad;
      yield typed;
    }
  } catch (error) {
    if (refused) throw refused;
    if (error instanceof UnreadableFile || !(error instanceof Error)) throw error;
    const language = isJsonLd(name) ? 'JSON-LD' : 'Turtle';
    throw new UnreadableFile(`${name} is not ${language}: ${error.message.replace(/\.?$/, '.')}`);
  } finally {
    text.destroy();
  }
}

const jsonLdOptions = (refuse: (address: string) => never) => ({
  documentLoader: {
    load: async (address: string) =>
      skosContextAddresses.has(address) ? skosContext : refuse(address),
  },
});
