/** Pictures for the documents: taken by a test, and only when asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The folder that the pictures go to; without it none is taken. */
export const PICTURES_FOLDER = 'PICTURES';
/** A document with thirteen pictures is still read on a slow line. */
export const MOST_BYTES = 60_000;
/** Tried in this order. A quality of 1 loses nothing, and packs plain surfaces best. */
const TRIES = [
  { quality: 1, scale: 1 },
  { quality: 0.75, scale: 1 },
  { quality: 0.5, scale: 1 },
  { quality: 0.6, scale: 0.8 },
  { quality: 0.5, scale: 0.7 },
] as const;

/** Writes what the page shows as `NAME.webp`, as fine as its size allows; does nothing unless the folder is named. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env[PICTURES_FOLDER];
  if (folder === undefined) return;
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  for (const attempt of TRIES) {
    const picture = Buffer.from(await asWebp(page, png, attempt), 'base64');
    if (picture.length > MOST_BYTES) continue;
    mkdirSync(folder, { recursive: true });
    return writeFileSync(join(folder, `${name}.webp`), picture);
  }
  throw new Error(`${name} is larger than ${MOST_BYTES} bytes at any fineness`);
}

/** The browser itself packs the picture. */
const asWebp = (page: Page, png: string, { quality, scale }: (typeof TRIES)[number]): Promise<string> =>
  page.evaluate(
    async ([source, fineness, share]) => {
      const bytes = Uint8Array.from(atob(source), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.round(bitmap.width * share), Math.round(bitmap.height * share)];
      const pen = canvas.getContext('2d')!;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', fineness).split(',')[1]!;
    },
    [png, quality, scale] as const,
  );
