/** The style of a chart's texts. */
import { SCOPES } from '../base/scopes';
import { describe } from '../base/service-class';
import { colorOf } from './colors';

export class ChartTextStyle {
  constructor(
    readonly color: string | null,
    readonly fontName: string | null,
    readonly fontSize: number | null,
  ) {}

  /** As the options of a chart hold it. */
  get option(): Readonly<Record<string, unknown>> {
    const { color, fontName, fontSize } = this;
    return Object.fromEntries(Object.entries({ color, fontName, fontSize }).filter(([, value]) => value !== null));
  }
}
export class ChartTextStyleBuilder {
  style = new ChartTextStyle(null, null, null);
  set(patch: Partial<Pick<ChartTextStyle, 'color' | 'fontName' | 'fontSize'>>): this {
    const { color, fontName, fontSize } = { ...this.style, ...patch };
    this.style = new ChartTextStyle(color, fontName, fontSize);
    return this;
  }
}
describe(ChartTextStyleBuilder, {
  name: 'TextStyleBuilder',
  path: 'Charts.TextStyleBuilder',
  scopes: SCOPES.none,
  methods: {
    setColor: ['s', 'local', (b, color) => b.set({ color: colorOf(color) ?? null })],
    setFontName: ['s', 'local', (b, fontName) => b.set({ fontName })],
    setFontSize: ['n', 'local', (b, fontSize) => b.set({ fontSize })],
    build: ['', 'local', (b) => b.style],
  },
});
describe(ChartTextStyle, {
  name: 'TextStyle',
  path: 'Charts.TextStyle',
  scopes: SCOPES.none,
  methods: {
    getColor: ['', 'local', (style) => style.color],
    getFontName: ['', 'local', (style) => style.fontName],
    getFontSize: ['', 'local', (style) => style.fontSize],
  },
});
