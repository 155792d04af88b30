/** Types of the stemmers' package, which ships none. */
declare module 'snowball-stemmers' {
  export interface Stemmer { stem(word: string): string }
  export function newStemmer(algorithm: 'french'): Stemmer;
}
