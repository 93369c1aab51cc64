import type { openBrowser } from '../apps/server/src/browser/open-browser.ts';
import { palettePng } from './palette-png.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;
type Page = Awaited<ReturnType<Browser['newPage']>>;

/** What a page shows, as a PNG of few colours. */
export async function smallPicture(page: Page): Promise<Buffer> {
  const whole = await page.screenshot();
  const blank = await page.context().newPage();
  const pixels: unknown = await blank.evaluate(`(${readPixels})('${whole.toString('base64')}')`);
  await blank.close();
  // The head of every PNG has its size.
  return palettePng(
    Buffer.from(String(pixels), 'base64'),
    whole.readUInt32BE(16),
    whole.readUInt32BE(20),
  );
}

/** Runs in the browser, which can read a PNG. */
const readPixels = `async (encoded) => {
  const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let text = '';
  for (let at = 0; at < data.length; at += 8192)
    text += String.fromCharCode(...data.subarray(at, at + 8192));
  return btoa(text);
}`;
