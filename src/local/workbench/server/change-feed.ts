// Tells every open window what changed, as server-sent events.
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ChangeEvent } from '../../contract';

/** What windows hear: changes of the runtime, and the life of the workbench itself. */
export type FeedEvent = ChangeEvent | { readonly kind: 'life'; readonly life: Life };

/** `failed` carries a message to show. */
export type Life =
  | { readonly state: 'starting'; readonly done: number; readonly total: number; readonly label: string }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly message: string };

/** One feed for all windows. */
export class ChangeFeed {
  private readonly windows = new Set<(event: FeedEvent) => void>();
  private readonly closers = new Set<() => void>();

  tell(event: FeedEvent): void {
    for (const window of this.windows) window(event);
  }

  /** Answers a window's subscription; `first` is told at once. */
  open(context: Context, first: FeedEvent): Response {
    return streamSSE(context, async (stream) => {
      await new Promise<void>((resolve) => {
        const write = (event: FeedEvent) => void stream.writeSSE({ data: JSON.stringify(event) });
        const beat = setInterval(() => void stream.write(': \n\n'), 20_000);
        const leave = () => {
          clearInterval(beat);
          this.windows.delete(write);
          this.closers.delete(leave);
          resolve();
        };
        this.windows.add(write);
        this.closers.add(leave);
        stream.onAbort(leave);
        write(first);
      });
    });
  }

  /** Lets every window go. */
  close(): void {
    for (const leave of [...this.closers]) leave();
  }
}
