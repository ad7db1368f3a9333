/**
 * The weights file: "ATWM", format version (u16), number of sections (u16), checksum (u32) of all bytes after it;
 * for each section its name (u8 length, ASCII) and size (u32); then the sections' bytes in the same order.
 * All numbers are little-endian.
 */

/** The weights cannot be used: the message says what is wrong with them. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export const MAGIC = 'ATWM';
/** Goes up whenever older weights would be misread: a changed layout, hash or feature. */
export const FORMAT_VERSION = 2;

/** FNV-1a over the bytes, unsigned 32 bits. It guards against damage, not against malice. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The sections of a weights file by name. Throws ModelError where it is damaged or of another version. */
export function readContainer(bytes: Uint8Array): ReadonlyMap<string, Reader> {
  const reader = new Reader('header', bytes);
  if (bytes.length < 12 || reader.ascii(4) !== MAGIC) throw new ModelError('not a weights file of According To');
  const version = reader.uint16();
  if (version !== FORMAT_VERSION)
    throw new ModelError(`weights of format ${version}, but this version reads format ${FORMAT_VERSION}`);
  const count = reader.uint16();
  if (reader.uint32() !== checksum(bytes.subarray(12))) throw new ModelError('weights are damaged: wrong checksum');
  const directory = Array.from({ length: count }, () => ({
    name: reader.ascii(reader.uint8()),
    size: reader.uint32(),
  }));
  return new Map(directory.map(({ name, size }) => [name, new Reader(name, reader.bytes(size))]));
}

/** Reads one section from front to back; every method throws ModelError where the bytes end too soon. */
export class Reader {
  readonly #name: string;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(name: string, bytes: Uint8Array) {
    this.#name = name;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Throws ModelError with the section's name where the condition fails. */
  expect(condition: boolean, problem: string): void {
    if (!condition) throw new ModelError(`weights are damaged in section "${this.#name}": ${problem}`);
  }

  /** A view of the next `size` bytes, not a copy. */
  bytes(size: number): Uint8Array {
    const start = this.#take(size);
    return this.#bytes.subarray(start, start + size);
  }

  uint8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  uint16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  float32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }

  ascii(size: number): string {
    return String.fromCharCode(...this.bytes(size));
  }

  /** `count` rising integers, written as differences of 7 bits a byte, low bits first, high bit set where more follow. */
  ascending(count: number): Int32Array {
    this.expect(count <= this.#bytes.length - this.#at, 'ends too soon');
    const values = new Int32Array(count);
    let value = 0;
    for (let index = 0; index < count; index++) {
      let step = 0;
      for (let shift = 0, more = true; more; shift += 7) {
        const byte = this.uint8();
        step |= (byte & 0x7f) << shift;
        more = byte >= 0x80;
      }
      value += step;
      values[index] = value;
    }
    return values;
  }

  #take(size: number): number {
    const start = this.#at;
    this.expect(start + size <= this.#bytes.length, 'ends too soon');
    this.#at += size;
    return start;
  }
}
