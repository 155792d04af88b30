// F6 goes round the parts of the page, Shift+F6 the other way: whoever has no mouse is shut in nowhere.

/** The parts in order, each with what takes the keyboard in it, the best first. */
const REGIONS: readonly { readonly of: string; readonly focus: readonly string[] }[] = [
  { of: '.menu-bar', focus: ['[role=menuitem][tabindex="0"]'] },
  { of: '.clock', focus: ['button:not(:disabled)'] },
  { of: '.view-tabs', focus: ['[aria-selected=true]'] },
  { of: '.stage-view', focus: ['.grid', 'input, button, a[href]'] },
  { of: '.sheet-bar', focus: ['[role=tab][aria-selected=true]'] },
  { of: '.sidebar', focus: ['iframe'] },
];

/** The first thing that takes the keyboard in a part; undefined while the part is not on the screen. */
function entrance({ of, focus }: (typeof REGIONS)[number]): HTMLElement | undefined {
  const found = focus.flatMap((choice) => [...document.querySelectorAll<HTMLElement>(`${of} :is(${choice})`)]);
  return found.find((element) => element.offsetParent !== null);
}

/** Takes the keyboard to the next part that is on the screen, or to the one before; from nowhere, to the first. */
export function goRound(by: 1 | -1): void {
  const held = REGIONS.map(({ of }) => Boolean(document.activeElement?.closest(of))).lastIndexOf(true);
  const here = held < 0 && by < 0 ? 0 : held;
  for (let step = 1; step <= REGIONS.length; step += 1) {
    const region = REGIONS[(here + by * step + 2 * REGIONS.length) % REGIONS.length];
    const found = region && entrance(region);
    if (found) return found.focus();
  }
}

/** Leaves the grid for the menus. */
export function goToMenus(): void {
  if (REGIONS[0]) entrance(REGIONS[0])?.focus();
}
