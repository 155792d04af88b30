/** Puts a text in the clipboard, and says so. */
import type { JSX } from 'preact';
import { shellWords } from '../../wording/pages/shell-page';

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The frame of an add-on may be refused the clipboard: the older way needs no permission.
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    document.body.append(field);
    const focused = document.activeElement;
    field.select();
    const isDone = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return isDone;
  }
}

/** @param what what is copied, for who does not see where the button is */
export const CopyButton = ({
  text,
  what,
  announce,
}: {
  text: string;
  what: string;
  announce: (sentence: string) => void;
}): JSX.Element => (
  <button
    type="button"
    class="button button-copy"
    aria-label={`${shellWords.copy} ${what}`}
    onClick={() => void copied(text).then((isDone) => announce(isDone ? shellWords.copied : shellWords.notCopied))}
  >
    {shellWords.copy}
  </button>
);
