import type { IncomingMessage } from 'node:http';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { type Log, presentError } from './errors.ts';
import { guards, type Profile } from './guard.ts';
import { hideNames, wordProblems } from './hide-names.ts';
import { isFromElsewhere, onlyOurPages } from './other-origins.ts';

/** What resolvers share, with what is done once an operation ran and before it is answered; where that fails, so does it. */
type Served = { finish?: () => Promise<void> };

export type EndpointOptions = {
  schema: GraphQLSchema;
  /** Made anew for every operation, with cookies to answer with. */
  createContext: (request: IncomingMessage) => Promise<{ context: Served; cookies: string[] }>;
  profile: Profile;
  /** The address people open; where it is left out, the one they did open. */
  url?: string | undefined;
  log: Log;
};

const maxBodySize = 256_000;

/** The one kind of body taken: others a page of another origin could send without asking first. */
const json = /^application\/json\s*(;|$)/i;

/**
 * Serves the schema at `/graphql`, to pages of this server and to scripts. Bodies are JSON of at most 256 kB; a GET needs the header `x-graphql-yoga-csrf`, which
 * no page of another origin can set, but in the audit profile; operations of unreasonable size are turned away before they run.
 */
export function serveGraphql(app: FastifyInstance, options: EndpointOptions): void {
  const { schema, createContext, profile, url, log } = options;
  const inWords = profile === 'development' ? undefined : hideNames(schema);
  const yoga = createYoga<Served>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: profile === 'development',
    landingPage: false,
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: maxBodySize,
    logging: false,
    maskedErrors: { maskError: (error) => presentError(error, log, inWords) },
    plugins: [
      ...(profile === 'audit' ? [] : [useCSRFPrevention()]),
      ...guards(profile),
      ...(inWords ? [wordProblems(inWords)] : []),
      finishing((error) => presentError(error, log)),
    ],
  });

  app.register(async (inside) => {
    // The body is left unread: Yoga reads it from the Node request itself, and so hears at once when a client leaves.
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser('*', (_request, _body, done) => done(null));
    inside.setErrorHandler<FastifyError>((error, _request, reply) => {
      const { message, statusCode = 500 } = error;
      if (statusCode >= 500) {
        const presented = presentError(error, log);
        // What a person can act on is an answer, as it is where an operation finds out.
        const statuses = new Map([
          ['INTERNAL_SERVER_ERROR', 500],
          ['UNAUTHENTICATED', 401],
        ]);
        return reply
          .status(statuses.get(String(presented.extensions.code)) ?? 200)
          .send({ errors: [presented] });
      }
      const extensions = { code: 'BAD_REQUEST' };
      return reply.status(statusCode).send({ errors: [{ message, extensions }] });
    });
    inside.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: '/graphql',
      preValidation: async (request, reply) => {
        const refuse = (status: number, message: string, code: string) =>
          reply.status(status).send({ errors: [{ message, extensions: { code } }] });
        if (isFromElsewhere(request, url)) return refuse(403, onlyOurPages, 'FORBIDDEN');
        const type = request.headers['content-type'] ?? '';
        if (request.method !== 'POST' || json.test(type)) return undefined;
        const message = 'Send the operation as a body of the type application/json.';
        return refuse(415, message, 'BAD_REQUEST');
      },
      handler: async (request, reply) => {
        const made = await createContext(request.raw);
        reply.hijack();
        if (made.cookies.length > 0) reply.raw.setHeader('set-cookie', made.cookies);
        for (const [name, value] of Object.entries(reply.getHeaders())) {
          if (value !== undefined) reply.raw.setHeader(name, value);
        }
        await yoga.handle(request.raw, reply.raw, made.context);
        // Of a stream that was refused nothing else hears.
        await made.context.finish?.().catch((error: unknown) => presentError(error, log));
      },
    });
  });
}

/** Finishes each operation, and each event that is told, before anybody hears of it. */
function finishing(present: (error: unknown) => GraphQLError): Plugin<Served> {
  type Answer = { args: { contextValue: Served }; setResult: (result: ExecutionResult) => void };
  const finish = async ({ args, setResult }: Answer) => {
    try {
      await args.contextValue.finish?.();
    } catch (error) {
      setResult({ errors: [present(error)] });
    }
  };
  return {
    onExecute: () => ({ onExecuteDone: finish }),
    onSubscribe: () => ({ onSubscribeResult: () => ({ onNext: finish }) }),
  };
}
