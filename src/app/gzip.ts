// The stream takes what it is given as one piece, and copies it.
const PART_BYTES = 4 * 1024 * 1024;

/** Bytes compressed, a part after the other: a long file does not stand in memory a second time. `onPart` hears how many are done. */
export async function gzipOf(bytes: Uint8Array, onPart: (done: number) => void = () => undefined): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip');
  const [gzip] = await Promise.all([new Response(readable).arrayBuffer(), write(writable, bytes, onPart)]);
  return new Uint8Array(gzip);
}

async function write(writable: WritableStream<BufferSource>, bytes: Uint8Array, onPart: (done: number) => void): Promise<void> {
  const writer = writable.getWriter();
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    const part = bytes.subarray(from, from + PART_BYTES) as Uint8Array<ArrayBuffer>;
    await writer.write(part);
    onPart(from + part.length);
  }
  await writer.close();
}
