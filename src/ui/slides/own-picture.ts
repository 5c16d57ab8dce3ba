import type { Picture } from '../../core/model/theme.ts';

/** Why a file does not become a picture. */
export type PictureProblem = 'notAPicture' | 'tooLarge' | 'unreadable';

/** In bytes, as it comes in. */
const LARGEST_FILE = 10_000_000;
/** The longer side of a kept picture, and of a logo, in px. */
const LONGEST_SIDE = 1600;
const LONGEST_LOGO = 480;
/** A picture in lossless form above this many bytes is kept as jpeg. */
const LOSSLESS_UP_TO = 500_000;
const TYPES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);

export function picturesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
}

/**
 * A file as an own picture, without alt text. Drawn anew on a canvas, so that nothing but what is seen stays: no place, no camera, no
 * hidden part. At most 1,600 px wide or high; a screenshot stays lossless where that is small.
 */
export async function pictureOf(file: File, use: 'slide' | 'logo' = 'slide'): Promise<Picture | PictureProblem> {
  if (!TYPES.has(file.type)) return 'notAPicture';
  if (file.size > LARGEST_FILE) return 'tooLarge';
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return 'unreadable';
  const scale = Math.min(1, (use === 'logo' ? LONGEST_LOGO : LONGEST_SIDE) / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const drawn = await redrawn(bitmap, width, height, file.type === 'image/jpeg');
  bitmap.close();
  return drawn === null ? 'unreadable' : { data: await dataAddress(drawn), width, height, alt: '' };
}

async function redrawn(bitmap: ImageBitmap, width: number, height: number, isPhoto: boolean): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  const png = isPhoto ? null : await blobOf(canvas, 'image/png');
  if (png !== null && png.size <= LOSSLESS_UP_TO) return png;
  // A jpeg knows no transparency, which would become black.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  const jpeg = await blobOf(canvas, 'image/jpeg');
  return png !== null && (jpeg === null || png.size < jpeg.size) ? png : jpeg;
}

function blobOf(canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob | null> {
  return new Promise((done) => canvas.toBlob(done, type, 0.88));
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
