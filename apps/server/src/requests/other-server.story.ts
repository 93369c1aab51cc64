import { openDb } from '@peergraph/graph';
import { z } from 'zod';
import { createApp } from '../app.ts';
import { defaultSettings } from '../settings.ts';
import { createEventBus } from './event-bus.ts';
import { throughRedis } from './redis-bell.ts';

// A server in a process of its own, for tests. What it is to be is its argument; its address is all it says.

const { access, secret, redis } = z
  .object({
    access: z.object({ uri: z.string(), user: z.string(), password: z.string() }),
    secret: z.string(),
    /** Where it announces what it committed; without one it is killed when it would. */
    redis: z.string().nullable(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''));

const alone = createEventBus();
const events = redis
  ? throughRedis(alone, redis, console.error).events
  : { ...alone, announce: () => process.kill(process.pid, 'SIGKILL') };
const settings = { ...defaultSettings(), secret };
const app = await createApp({ db: openDb(access), settings, events });
process.stdout.write(await app.listen({ host: '127.0.0.1', port: 0 }));
