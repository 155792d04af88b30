/** A table whose figures are drawn beside them: bars are for the eye, the figures for everyone. */
import type { JSX } from 'preact';

export interface BarColumn {
  readonly title: string;
  /** Where the bars take their colour from. */
  readonly tone: 'now' | 'before' | 'places';
}
export interface BarLine {
  readonly label: string;
  /** For each column: the figure as it reads, and the part of the largest that its bar takes, 0 to 1. */
  readonly cells: readonly { readonly text: string; readonly part: number }[];
}

export function BarTable({
  caption,
  first,
  columns,
  lines,
}: {
  readonly caption: string;
  readonly first: string;
  readonly columns: readonly BarColumn[];
  readonly lines: readonly BarLine[];
}): JSX.Element {
  return (
    <table class="bars">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, cells }, row) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            {cells.map(({ text, part }, index) => (
              <td key={index}>
                <span class="bar-figure">{text}</span>
                <span class={`bar-track tone-${columns[index]?.tone ?? 'now'}`} aria-hidden="true">
                  <span style={{ width: `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%` }} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
