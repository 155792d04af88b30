/** SHA-256 (FIPS 180-4), for many short texts in one run: the platform's own digest is a service call for each text. */

const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 0x1_0000_0000) | 0;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes;
}

const PRIMES = firstPrimes(64);
const ROUND_CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** UTF-8, then a one, zeros and the length in bits, in whole blocks of 16 words. */
function blocksOf(text: string): Int32Array {
  const bytes = unescape(encodeURIComponent(text));
  const { length } = bytes;
  const words = new Int32Array((Math.ceil((length + 1 + LENGTH_BYTES) / BLOCK_BYTES) * BLOCK_BYTES) / 4);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = words[at >> 2]! | (byte << (24 - (at % 4) * 8));
  };
  for (let at = 0; at < length; at += 1) put(at, bytes.charCodeAt(at));
  put(length, 0x80);
  words[words.length - 1] = length * 8;
  return words;
}

function scheduled(words: Int32Array, from: number): Int32Array {
  const schedule = new Int32Array(64);
  schedule.set(words.subarray(from, from + 16));
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [schedule[at - 15]!, schedule[at - 2]!];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[at] = schedule[at - 16]! + first + schedule[at - 7]! + second;
  }
  return schedule;
}

function compressed(state: readonly number[], schedule: Int32Array): number[] {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const mixed = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + ROUND_CONSTANTS[round]! + schedule[round]!;
    const next = (mixed + (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + mixed) | 0, c, b, a, next];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + state[at]!) | 0);
}

/** As 64 hexadecimal digits. Takes a text without lone surrogates. */
export function sha256(text: string): string {
  const words = blocksOf(text);
  let state: number[] = START;
  for (let from = 0; from < words.length; from += 16) state = compressed(state, scheduled(words, from));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
