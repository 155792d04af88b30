/** What is to be done once the page shows a state that has just been set. */

/**
 * Calls once the state set before is on the page, and before the next key or click: a focus that moved later would lose the key
 * that a quick person has pressed meanwhile. Preact draws in a microtask; what is queued after the state comes after the drawing.
 */
export const afterRender = (then: () => void): void => queueMicrotask(then);
