/** Text with several styles and links in one cell, and the style of text. */
import { ScriptException } from '../base/script-exception';
import { SCOPES } from '../base/scopes';
import { describe, type MethodRow } from '../base/service-class';
import { Color, colorOf } from './colors';
import type { AttributeFields, RichRun, TextLook } from './model/attributes';

/** How a text looks; a trait that is not said is that of the cell, and null to who asks. */
export class TextStyle {
  constructor(readonly look: TextLook) {}
}
export class TextStyleBuilder {
  constructor(public look: TextLook = {}) {}
  set(patch: TextLook): this {
    this.look = { ...this.look, ...patch };
    return this;
  }
}
type StyleRow = MethodRow<TextStyleBuilder>;
describe(TextStyleBuilder, {
  name: 'TextStyleBuilder',
  path: 'SpreadsheetApp.TextStyleBuilder',
  scopes: SCOPES.none,
  methods: {
    setBold: ['b', 'local', (b, bold) => b.set({ bold })],
    setItalic: ['b', 'local', (b, italic) => b.set({ italic })],
    setUnderline: ['b', 'local', (b, underline) => b.set({ underline })],
    setStrikethrough: ['b', 'local', (b, strikethrough) => b.set({ strikethrough })],
    setFontFamily: ['s', 'local', (b, fontFamily) => b.set({ fontFamily })],
    setFontSize: ['n', 'local', (b, fontSize) => b.set({ fontSize })],
    setForegroundColor: ['s', 'local', (b, color) => b.set({ color: colorOf(color) })],
    setForegroundColorObject: [
      'Color',
      'local',
      (b, color: Color) => b.set({ color: color.kept('TextStyleBuilder.setForegroundColorObject') }),
    ],
    build: ['', 'local', (b) => new TextStyle(b.look)],
  } satisfies Record<string, StyleRow>,
});
describe(TextStyle, {
  name: 'TextStyle',
  path: 'SpreadsheetApp.TextStyle',
  scopes: SCOPES.none,
  methods: {
    isBold: ['', 'local', ({ look }) => look.bold ?? null],
    isItalic: ['', 'local', ({ look }) => look.italic ?? null],
    isUnderline: ['', 'local', ({ look }) => look.underline ?? null],
    isStrikethrough: ['', 'local', ({ look }) => look.strikethrough ?? null],
    getFontFamily: ['', 'local', ({ look }) => look.fontFamily ?? null],
    getFontSize: ['', 'local', ({ look }) => look.fontSize ?? null],
    getForegroundColor: ['', 'local', ({ look }) => look.color ?? null],
    getForegroundColorObject: ['', 'local', ({ look }) => (look.color === undefined ? null : new Color(look.color))],
    copy: ['', 'local', ({ look }) => new TextStyleBuilder(look)],
  },
});

/** The style of a cell's text as a whole: nothing of it is left open. */
export function lookOfCell(fields: AttributeFields): TextLook {
  return {
    bold: fields.bold ?? false,
    italic: fields.italic ?? false,
    underline: fields.line?.includes('underline') ?? false,
    strikethrough: fields.line?.includes('line-through') ?? false,
    fontFamily: fields.fontFamily ?? 'Arial',
    fontSize: fields.fontSize ?? 10,
    color: fields.fontColor ?? '#000000',
  };
}

/** The fields of a cell that a style changes; what it leaves open stays. */
export function fieldsOfLook(look: TextLook, before: AttributeFields): AttributeFields {
  const held = lookOfCell(before);
  const underline = look.underline ?? held.underline;
  const strikethrough = look.strikethrough ?? held.strikethrough;
  const line = underline ? (strikethrough ? 'underline line-through' : 'underline') : strikethrough ? 'line-through' : undefined;
  return {
    line,
    ...(look.bold === undefined ? {} : { bold: look.bold || undefined }),
    ...(look.italic === undefined ? {} : { italic: look.italic || undefined }),
    ...(look.fontFamily === undefined ? {} : { fontFamily: look.fontFamily }),
    ...(look.fontSize === undefined ? {} : { fontSize: look.fontSize === 10 ? undefined : look.fontSize }),
    ...(look.color === undefined ? {} : { fontColor: look.color === '#000000' ? undefined : look.color }),
  };
}

/** A text with its runs, which follow each other without a gap; `start` is where it begins in the text that it is a run of. */
export class RichTextValue {
  constructor(
    readonly text: string,
    readonly runs: readonly RichRun[],
    readonly start = 0,
  ) {}
}
export class RichTextValueBuilder {
  constructor(
    public text: string | null = null,
    public runs: readonly RichRun[] = [],
  ) {}

  /** Gives a stretch of the text a look or a link. */
  change(from: number, to: number, of: (run: RichRun) => RichRun): this {
    if (this.text === null) throw new ScriptException('Text must be set before the style or the link.');
    if (from < 0 || to > this.text.length || from >= to) throw new ScriptException('Illegal argument.');
    this.runs = joined(
      this.runs.flatMap((run) => {
        const [start, end] = [Math.max(run.start, from), Math.min(run.end, to)];
        if (start >= end) return [run];
        return [{ ...run, end: start }, of({ ...run, start, end }), { ...run, start: end }].filter(
          (part) => part.start < part.end,
        );
      }),
    );
    return this;
  }
}

/** Neighbours that look alike become one. */
function joined(runs: readonly RichRun[]): RichRun[] {
  const out: RichRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && JSON.stringify({ ...last, start: 0, end: 0 }) === JSON.stringify({ ...run, start: 0, end: 0 }))
      out[out.length - 1] = { ...last, end: run.end };
    else out.push(run);
  }
  return out;
}

/** What all runs of a stretch have in common. */
function common<T>(value: RichTextValue, from: number, to: number, of: (run: RichRun) => T): T | undefined {
  const within = value.runs.filter((run) => run.start < to && run.end > from).map(of);
  return within.every((one) => one === within[0]) ? within[0] : undefined;
}

const TRAITS = ['bold', 'italic', 'underline', 'strikethrough', 'fontFamily', 'fontSize', 'color'] as const;
const styleOf = (value: RichTextValue, from = 0, to = value.text.length): TextStyle =>
  new TextStyle(
    Object.fromEntries(
      TRAITS.flatMap((trait) => {
        const held = common(value, from, to, (run) => run.look?.[trait]);
        return held === undefined ? [] : [[trait, held]];
      }),
    ),
  );
const linkOf = (value: RichTextValue, from = 0, to = value.text.length): string | null =>
  common(value, from, to, (run) => run.link) ?? null;

describe(RichTextValue, {
  name: 'RichTextValue',
  path: 'SpreadsheetApp.RichTextValue',
  scopes: SCOPES.none,
  methods: {
    getText: ['', 'local', ({ text }) => text],
    getStartIndex: ['', 'local', ({ start }) => start],
    getEndIndex: ['', 'local', ({ start, text }) => start + text.length],
    getRuns: [
      '',
      'local',
      ({ text, runs }) =>
        runs.map(
          (run) => new RichTextValue(text.slice(run.start, run.end), [{ ...run, start: 0, end: run.end - run.start }], run.start),
        ),
    ],
    getTextStyle: ['| n n', 'local', (value, from, to) => styleOf(value, from, to)],
    getLinkUrl: ['| n n', 'local', (value, from, to) => linkOf(value, from, to)],
    copy: ['', 'local', ({ text, runs }) => new RichTextValueBuilder(text, runs)],
  },
});

describe(RichTextValueBuilder, {
  name: 'RichTextValueBuilder',
  path: 'SpreadsheetApp.RichTextValueBuilder',
  scopes: SCOPES.none,
  methods: {
    // Reference: setting the text clears every style and link that was set before.
    setText: ['s', 'local', (b, text: string) => Object.assign(b, { text, runs: [{ start: 0, end: text.length }] })],
    setTextStyle: [
      'TextStyle? | n n TextStyle?',
      'local',
      (b, ...given) => {
        const style = given.at(-1) as TextStyle | null;
        const [from, to] = given.length === 1 ? [0, b.text?.length ?? 0] : (given as [number, number]);
        return b.change(from, to, (run) => ({ ...run, look: style ? { ...run.look, ...style.look } : undefined }));
      },
    ],
    setLinkUrl: [
      's? | n n s?',
      'local',
      (b, ...given) => {
        const link = (given.at(-1) as string | null) ?? undefined;
        const [from, to] = given.length === 1 ? [0, b.text?.length ?? 0] : (given as [number, number]);
        return b.change(from, to, (run) => ({ ...run, link }));
      },
    ],
    build: ['', 'local', (b) => new RichTextValue(b.text ?? '', b.runs)],
  },
});
