/** What every view of the sidebar may ask of the frame around it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardRef } from '../../application/sidebar-views/card-ref';
import type { MessageLine, MessagesView } from '../../application/sidebar-views/message-views';
import type { IsoInstant } from '../../domain/calendar/iso-date';
import type { PageApi } from '../bridge';
import type { Screen } from './screen';

export interface QueuedBatch {
  readonly messages: readonly MessageLine[];
  /** Absent when they leave at once. */
  readonly sendAfter?: IsoInstant;
  /** The server's clock when the batch was queued. */
  readonly now: IsoInstant;
}

export interface App {
  readonly api: PageApi;
  /** Grows each time something changed in the register: what was loaded before is read again. */
  readonly revision: number;
  /** The same at this moment, before it is drawn. */
  revisionNow(): number;
  changed(): void;
  open(screen: Screen): void;
  openCard(card: CardRef): void;
  back(): void;
  /** Says it to everyone: on screen for a moment, and aloud by a screen reader. */
  announce(sentence: string): void;
  /** Says it aloud only, when the screen already shows it. */
  say(sentence: string): void;
  /** Messages were just queued: shows the time left to cancel them, then sends them. */
  queued(batch: QueuedBatch): void;
  /** The list of messages was just read: what is queued there will be sent when due. */
  sawMessages(messages: MessagesView): void;
  /** The answer to what is about to be told as a change brought the list of messages: the screen before need not ask for it. */
  tookMessages(messages: MessagesView): void;
  /** That list, while the register is at the revision that it is of. */
  messagesAt(revision: number): MessagesView | undefined;
}

const Context = createContext<App | undefined>(undefined);
export const AppProvider = Context.Provider;

/** The frame. @throws outside of it, which is a mistake of the program. */
export function useApp(): App {
  const app = useContext(Context);
  if (app === undefined) throw new Error('No sidebar around this view');
  return app;
}

/** Grows with each change of the register; always 0 on a page without a sidebar around it. */
export const useRevision = (): number => useContext(Context)?.revision ?? 0;

const ActiveContext = createContext(true);
export const ActiveProvider = ActiveContext.Provider;

/** True for the screen that is shown. */
export const useIsActive = (): boolean => useContext(ActiveContext);
