import { type Browser, chromium } from 'playwright-core';
import { chromiumFiles } from './chromium-files.ts';

const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // WebGL without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Only WebGL: pages and canvases painted that way are many times slower than without.
  '--disable-accelerated-2d-canvas',
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];

/** Starts a headless Chromium. It comes out of `node_modules`, so nothing has to be installed; close it when done. */
export async function openBrowser(): Promise<Browser> {
  const { executable, libraries } = await chromiumFiles();
  const options = { executablePath: executable, args, headless: true };
  try {
    return await chromium.launch(options);
  } catch (error) {
    const isMissingLibrary = error instanceof Error && /shared librar/.test(error.message);
    if (!isMissingLibrary) throw error;
    return chromium.launch({ ...options, env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  }
}
