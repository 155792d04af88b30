/** The spreadsheet as a person sees it. */

/** A value a cell holds, as the border sees it; a date is a serial number's moment in ISO local form. */
export type BorderCell = string | number | boolean | { readonly date: string } | { readonly error: string };

/** One cell as a person sees it. Absent fields have their default. */
export interface CellView {
  /** The raw value, absent when the cell is empty. */
  readonly value?: BorderCell;
  /** What the cell shows, by the spreadsheet's locale and the number format. */
  readonly display: string;
  readonly formula?: string;
  readonly note?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly numberFormat?: string;
  readonly link?: string;
  /** Index into SheetView.validations. */
  readonly validation?: number;
}

export type ValidationView =
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly allowInvalid: boolean; readonly help?: string }
  | { readonly kind: 'date'; readonly allowInvalid: boolean; readonly help?: string }
  | { readonly kind: 'other'; readonly criterion: string; readonly allowInvalid: boolean; readonly help?: string };

/** A chart over the cells, with what its cells hold now. */
export interface ChartView {
  readonly id: number;
  /** As the platform names it: COLUMN, BAR, LINE. */
  readonly type: string;
  readonly title: string;
  /** 0-based cell in which it begins, and pixels from that cell's corner. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
  readonly categories: readonly string[];
  /** A value for each category; null where the cell holds no number. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly index: number;
  readonly hidden: boolean;
  readonly tabColor?: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by 0-based column; absent = the platform's default of 100. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Pixels, by 0-based row of the used part; absent = as high as the content asks. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows?: readonly number[];
  /** `hidden`: texts that it hides, by column from 0. */
  readonly filter?: { readonly a1: string; readonly hidden: Readonly<Record<number, readonly string[]>> };
  readonly protections: readonly { readonly a1: string; readonly description: string; readonly warningOnly: boolean }[];
  readonly validations: readonly ValidationView[];
  readonly merges: readonly string[];
  /** Only the used part: [row][column], 0-based from A1; `null` for an empty cell without a look of its own. */
  readonly cells: readonly (readonly (CellView | null)[])[];
  /** Look of every row below the used part, by column: drop-downs and formats wait there for what will be typed. */
  readonly emptyRow?: readonly (CellView | null)[];
  /** Grows with each change of this sheet. */
  readonly version: number;
  readonly charts?: readonly ChartView[];
  readonly hidesGridlines?: boolean;
  /** Address of the form whose answers land in this sheet. */
  readonly formUrl?: string;
}

export interface MenuView {
  readonly title: string;
  readonly items: readonly MenuItemView[];
}

export type MenuItemView =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuView };

export interface SpreadsheetView {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  readonly activeRange: string;
  readonly menus: readonly MenuView[];
  readonly sheets: readonly {
    readonly id: number;
    readonly name: string;
    readonly hidden: boolean;
    readonly version: number;
    readonly tabColor?: string;
  }[];
}
