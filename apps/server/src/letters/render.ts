/** A part of a letter: a sentence of ours, the words of somebody, a list, what can be done by a link, or where one can look. */
export type Part =
  | { say: string }
  | { quote: string }
  | { list: readonly string[] }
  | { acts: readonly Linked[] }
  | { links: readonly Linked[] };

type Linked = { label: string; url: string };

/** A letter as plain text: the words of people stand behind `>`, so that nothing in them passes for ours. */
export function asText(parts: readonly Part[]): string {
  const texts = parts.map((part) => {
    if ('say' in part) return oneLine(part.say);
    if ('quote' in part) return part.quote.replace(/^/gm, '> ');
    if ('list' in part) return part.list.map((line) => `- ${oneLine(line)}`).join('\n');
    const links = 'acts' in part ? part.acts : part.links;
    return links.map(({ label, url }) => `${label}:\n${url}`).join('\n\n');
  });
  return `${texts.join('\n\n')}\n`;
}

/** Words of people within ours begin no line of their own. */
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** The same as a simple page: no picture, no script, nothing from elsewhere, and no words of people as markup. */
export function asHtml(parts: readonly Part[]): string {
  const body = parts.map((part) => {
    if ('say' in part) return `<p>${inert(part.say)}</p>`;
    if ('quote' in part)
      return `<blockquote dir="auto" style="${quote}">${inert(part.quote)}</blockquote>`;
    if ('list' in part)
      return `<ul>${part.list.map((line) => `<li>${inert(line)}</li>`).join('')}</ul>`;
    if ('links' in part) return `<p>${part.links.map((link) => linked(link, plain)).join(' ')}</p>`;
    // The first is what most would do.
    const acts = part.acts.map((link, place) => linked(link, place === 0 ? main : button));
    return `<p>${acts.join(' ')}</p>`;
  });
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="color-scheme" content="light"></head><body style="${page}">${body.join('\n')}</body></html>`;
}

const linked = ({ label, url }: Linked, look: string) =>
  `<a href="${inert(url)}" style="${look}">${inert(label)}</a>`;

const page =
  'max-width:36em;margin:0 auto;padding:16px;background:#ffffff;color:#1d2433;font:16px/1.5 system-ui,-apple-system,Segoe UI,sans-serif';
const quote =
  'margin:16px 0;padding:2px 0 2px 14px;border-left:3px solid #00795a;white-space:pre-line;unicode-bidi:isolate';
const button =
  'display:inline-block;margin:0 6px 8px 0;padding:10px 16px;border:1px solid #00795a;border-radius:10px;color:#00795a;text-decoration:none';
const main = `${button};background:#00795a;color:#ffffff;font-weight:600`;
const plain = 'margin-right:12px;color:#5b6475;font-size:14px';

const marks: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const inert = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
