// Positions of cells: 0-based numbers inside, A1 notation at the border.

/** Both ends included, 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → A, 26 → AA */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/**
 * Reads `B2`, `B2:C9`, `B:C`, `2:9`, in any case and with `$`.
 * @returns null when it is not such a name
 */
export function readArea(name: string, rows: number, columns: number): Area | null {
  const found = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(name.replaceAll('$', '').toUpperCase().split('!').pop() ?? '');
  if (!found || name === '') return null;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const area = {
    top: top ? Number(top) - 1 : 0,
    left: left ? columnNumber(left) : 0,
    bottom: bottom ? Number(bottom) - 1 : rows - 1,
    right: right ? columnNumber(right) : columns - 1,
  };
  return area.bottom < area.top || area.right < area.left ? null : area;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function meets(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
