/** printf as Utilities.formatString and Logger.log understand it: %s, %d, %f with width, zeros and precision, %%. */

/** Values beyond the placeholders are dropped; a placeholder without value prints "undefined". */
export function formatString(template: string, values: readonly unknown[]): string {
  let used = 0;
  return template.replace(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([sdif%])/g,
    (_all, left: string, zero: string, width: string, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const value = values[used];
      used += 1;
      let text = String(value);
      if (kind === 'd' || kind === 'i') text = String(Math.trunc(Number(value)));
      if (kind === 'f') text = Number(value).toFixed(precision === undefined ? 6 : Number(precision));
      return left ? text.padEnd(Number(width || 0)) : text.padStart(Number(width || 0), zero || ' ');
    },
  );
}
