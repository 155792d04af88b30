// What a page of the script and the workbench say to each other through postMessage.

export type FromScriptPage =
  | { readonly workbench: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  /** The frame is open and waits for its page. */
  | { readonly workbench: 'shell' }
  | { readonly workbench: 'close' }
  | { readonly workbench: 'size'; readonly width?: number; readonly height?: number }
  | { readonly workbench: 'focus-editor' }
  /** Escape was pressed and the page did nothing of it. */
  | { readonly workbench: 'escape' }
  /** F6 was pressed, or Shift+F6. */
  | { readonly workbench: 'leave'; readonly by: 1 | -1 };

export type ToScriptPage = { readonly workbench: 'answer'; readonly id: number } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }
);

/** What the frame becomes. */
export interface PageText {
  readonly page: string;
}
