/** A four-ary heap of hosts by distance, in typed arrays, for the shortest path searches. */

/** Smallest distance first; a host may be in it several times, stale entries are skipped by the reader. */
export class DistanceHeap {
  size = 0;
  private keys = new Float64Array(1024);
  private hosts = new Int32Array(1024);

  /** Distance of the nearest entry; only when `size` is not 0. */
  get nearest(): number {
    return this.keys[0]!;
  }

  push(key: number, host: number): void {
    if (this.size === this.keys.length) this.grow();
    const { keys, hosts } = this;
    let at = this.size++;
    while (at > 0) {
      const up = (at - 1) >> 2;
      if (keys[up]! <= key) break;
      keys[at] = keys[up]!;
      hosts[at] = hosts[up]!;
      at = up;
    }
    keys[at] = key;
    hosts[at] = host;
  }

  /** Takes the nearest host out. */
  pop(): number {
    const { keys, hosts } = this;
    const top = hosts[0]!;
    const size = --this.size;
    const key = keys[size]!;
    const host = hosts[size]!;
    let at = 0;
    for (;;) {
      const from = 4 * at + 1;
      if (from >= size) break;
      let child = from;
      let least = keys[from]!;
      for (let c = from + 1, end = Math.min(from + 4, size); c < end; c++) {
        if (keys[c]! < least) {
          least = keys[c]!;
          child = c;
        }
      }
      if (least >= key) break;
      keys[at] = least;
      hosts[at] = hosts[child]!;
      at = child;
    }
    keys[at] = key;
    hosts[at] = host;
    return top;
  }

  private grow(): void {
    const keys = new Float64Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
    const hosts = new Int32Array(this.hosts.length * 2);
    hosts.set(this.hosts);
    this.hosts = hosts;
  }
}
