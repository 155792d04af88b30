/** Formulas that the platform computes otherwise than the other engine, with the reason. */
const TEXTS = 'a text is compared with texts, as the platform orders them';
const EMPTY = 'a cell that names an empty one is empty';

export const KNOWN: Readonly<Record<string, string>> = {
  '=COUNTIF(A1:A8,">B")': TEXTS,
  '=COUNTIF(C1:C8,">=B")': TEXTS,
  '=B5': EMPTY,
  '=Z99': EMPTY,
  '=NOSUCH(1)': 'the runtime does not know all functions, and shows what the platform shows while it works',
};
