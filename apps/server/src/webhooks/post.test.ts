import { afterAll, expect, test } from 'vitest';
import { post } from './post.ts';
import { isPublicAddress } from './public-address.ts';
import { openReceiver } from './receiver.story.ts';
import { webhookUrl } from './webhook-url.ts';

const receiver = await openReceiver();
afterAll(() => receiver.close());
const message = { headers: { 'webhook-id': 'one' }, body: '{}' };

test('only addresses of the public internet are public', () => {
  const isPublic = (addresses: string) =>
    addresses.split(' ').map((address) => [address, isPublicAddress(address)]);
  for (const [address, answer] of isPublic(
    '0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.168.1.1 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 ::8.8.8.8 64:ff9b::7f00:1 100::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1:: example.org 1.2.3',
  ))
    expect([address, answer]).toEqual([address, false]);
  for (const [address, answer] of isPublic(
    '1.1.1.1 8.8.8.8 172.15.255.255 172.32.0.1 192.167.255.255 2606:4700::1111 2a00:1450:4001::1',
  ))
    expect([address, answer]).toEqual([address, true]);
});

test('an address that is none, is not public, or would not be encrypted is refused as it is given', () => {
  expect(webhookUrl(' https://Tools.example.org/a?b=c#d ').href).toBe(
    'https://tools.example.org/a?b=c',
  );
  expect(webhookUrl('https://tools.example.org:8443/').port).toBe('8443');
  const refused: [string, RegExp][] = [
    ['tools', /^Give an address such as/],
    ['http://tools.example.org', /begin with https/],
    ['javascript:alert(1)', /begin with https/],
    ['https://ada:secret@tools.example.org', /^Leave name and password out/],
    ['https://tools.example.org:22', /^Only the ports/],
    ['https://localhost', /public internet/],
    ['https://tools', /public internet/],
    ['https://printer.local', /public internet/],
    ['https://db.internal.', /public internet/],
    ['https://127.1', /public internet/],
    ['https://0x7f000001', /public internet/],
    ['https://2130706433', /public internet/],
    ['https://017700000001', /public internet/],
    ['https://[::1]', /public internet/],
    ['https://[::ffff:10.0.0.1]', /public internet/],
    ['https://169.254.169.254/latest/meta-data', /public internet/],
    [`https://tools.example.org/${'x'.repeat(1000)}`, /at most 1000/],
  ];
  for (const [url, message] of refused) expect(() => webhookUrl(url)).toThrow(message);
});

test('a name that leads into a private network, perhaps beside a public address, is not connected to', async () => {
  const url = new URL(`http://tools.example.org:${receiver.port}/`);
  for (const found of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1']])
    await expect(
      post(url, message, { arePrivate: false, resolve: async () => found }),
    ).rejects.toThrow('The name leads into a private network, where nothing is sent.');
  expect(receiver.received).toEqual([]);
});

test('a name is looked up once, and exactly what was found is connected to', async () => {
  const found = ['127.0.0.1', '10.0.0.1'];
  const asked: string[] = [];
  const resolve = async (name: string) => {
    asked.push(name);
    return [found.shift() ?? ''];
  };
  const url = new URL(`http://tools.example.org:${receiver.port}/a?b=c`);
  expect(await post(url, message, { arePrivate: true, resolve })).toBe(200);
  expect(asked).toEqual(['tools.example.org']);
  expect(receiver.received.splice(0)).toMatchObject([
    { path: '/a?b=c', body: '{}', headers: { host: url.host, 'webhook-id': 'one' } },
  ]);
});

test('where an answer leads is not followed, and nobody is waited for for long', async () => {
  receiver.answerWith(307);
  const url = new URL(receiver.url);
  expect(await post(url, message, { arePrivate: true })).toBe(307);
  receiver.answerWith(null);
  await expect(post(url, message, { arePrivate: true, patience: 200 })).rejects.toThrow(
    'It did not answer within 0.2 seconds.',
  );
  const never = () => new Promise<string[]>(() => {});
  await expect(
    post(new URL('http://tools.example.org'), message, {
      arePrivate: true,
      resolve: never,
      patience: 200,
    }),
  ).rejects.toThrow('It did not answer within 0.2 seconds.');
  expect(receiver.received.map(({ path }) => path)).toEqual(['/peergraph', '/peergraph']);
});
