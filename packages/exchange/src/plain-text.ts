const tag =
  /<\/?(a|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre|script|small|span|strong|style|su[bp]|table|tbody|td|th|thead|tr|u|ul)\b[^>]*>|<!--[\s\S]*?-->/gi;
const endOfBlock = /<br\s*\/?>|<\/(p|div|li|h[1-6]|tr|blockquote)>/gi;

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** What a text written in HTML or Markdown says, without its marks: links keep their words, lists their hyphens. */
export function plainText(marked: string): string {
  return marked
    .replace(/\r\n?/g, '\n')
    .replace(endOfBlock, '\n')
    .replace(/<li[^>]*>/gi, '- ')
    .replace(tag, '')
    .replace(/!?\[([^\]]*)\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=[^\s_])([^_\n]*[^\s_])_(?!\w)/g, '$1')
    .replace(/^```\w*$/gm, '')
    .replace(/`([^`\n]+)`/g, '$1')
    .replace(/&(#\d+|#x[\da-f]+|[a-z]+);/gi, decoded)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line, for names and titles. */
export const plainLine = (marked: string): string => plainText(marked).replace(/\s+/g, ' ');
