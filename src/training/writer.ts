/** Writes the weights file that engine/model/container.ts reads; see there for the layout. */
import { checksum, FORMAT_VERSION, MAGIC } from '../engine/model/container.ts';

/** Bytes written front to back; the counterpart of the engine's Reader. */
export class Writer {
  #bytes = new Uint8Array(1 << 16);
  #size = 0;

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }

  bytes(bytes: ArrayLike<number>): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  uint8(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 255) throw new RangeError(`${value} does not fit into a byte`);
    const at = this.#room(1);
    this.#bytes[at] = value;
  }

  uint16(value: number): void {
    this.uint8(value & 0xff);
    this.uint8(value >>> 8);
  }

  uint32(value: number): void {
    const at = this.#room(4);
    new DataView(this.#bytes.buffer).setUint32(at, value, true);
  }

  float32(value: number): void {
    const at = this.#room(4);
    new DataView(this.#bytes.buffer).setFloat32(at, value, true);
  }

  ascii(text: string): void {
    this.bytes(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  }

  /** Rising integers as differences of 7 bits a byte. Throws where they fall. */
  ascending(values: ArrayLike<number>): void {
    let before = 0;
    for (let index = 0; index < values.length; index++) {
      let step = (values[index] as number) - before;
      if (step < 0) throw new RangeError('the values must rise');
      before += step;
      for (; step >= 0x80; step >>>= 7) this.uint8((step & 0x7f) | 0x80);
      this.uint8(step);
    }
  }

  #room(size: number): number {
    const at = this.#size;
    this.#size += size;
    if (this.#size > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#size));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return at;
  }
}

/** The bytes of a weights file with these sections, in this order. */
export function writeContainer(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const body = new Writer();
  for (const [name, bytes] of sections) {
    body.uint8(name.length);
    body.ascii(name);
    body.uint32(bytes.length);
  }
  for (const bytes of sections.values()) body.bytes(bytes);
  const rest = body.finish();
  const file = new Writer();
  file.ascii(MAGIC);
  file.uint16(FORMAT_VERSION);
  file.uint16(sections.size);
  file.uint32(checksum(rest));
  file.bytes(rest);
  return file.finish();
}
