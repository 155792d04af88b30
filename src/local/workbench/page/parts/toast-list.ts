/** Which short messages stand in the corner. */

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly isError: boolean;
  /** Shown by the script, not by the workbench itself. */
  readonly isOfScript: boolean;
}

/** Messages of the workbench itself stand one above the other. */
const MOST = 4;

/**
 * The messages with the new one, which comes last. The script has one at a time: on the platform a new toast takes the place of
 * the one that is shown (seen by its users, https://gist.github.com/rudimusmaximus/78712a40c02ca3dc9536e351198a9fa8; the
 * reference is silent).
 */
export const withToast = (toasts: readonly Toast[], toast: Toast): readonly Toast[] => [
  ...toasts.filter((one) => !(toast.isOfScript && one.isOfScript)).slice(1 - MOST),
  toast,
];
