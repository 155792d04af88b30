/** Gives the focus to the heading of a screen, when what had it is gone. */

/**
 * The screen of that id, where it was left; or the one shown, from its top. Nothing when the focus is already inside.
 * @param keepsPlace the page stays where it is scrolled to
 */
export function focusHeading(id?: number, keepsPlace = id !== undefined): void {
  const section = document.querySelector<HTMLElement>(id === undefined ? '.screen:not([hidden])' : `#screen-${id}`);
  if (section === null || section.contains(document.activeElement)) return;
  (section.querySelector<HTMLElement>('h1') ?? section).focus({ preventScroll: keepsPlace });
}
