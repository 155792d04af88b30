/** Sends the queued messages by itself when they fall due while the sidebar is open, and tells the time left to cancel them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { MessageLine, MessagesView } from '../../application/sidebar-views/message-views';
import type { PageApi } from '../bridge';
import type { QueuedBatch } from './app-context';
import { dueAtOf } from './due-at';

/** The server looks at its own clock: asking a moment after the hour avoids asking twice. */
const MARGIN_MS = 1_000;
/** Never asks more often than this, whatever the clocks say. */
const MIN_WAIT_MS = 20_000;

export interface PendingBatch {
  readonly messages: readonly MessageLine[];
  /** By the clock of this browser, milliseconds. */ readonly dueAt: number;
}

export interface OutboxClock {
  readonly batch?: PendingBatch;
  readonly isSending: boolean;
  /** How many messages this page knows to be queued. */
  readonly known: { readonly current: number };
  queued(batch: QueuedBatch): void;
  /** Takes the messages out of the batch, once cancelled. */
  forget(references: readonly string[]): void;
  /** Learns what is queued from the list of messages. */
  learn(messages: MessagesView): void;
}

/** Rings once at that moment of the browser's clock. */
function useAlarm(at: number | undefined, ring: () => void): void {
  const latest = useRef(ring);
  latest.current = ring;
  useEffect(() => {
    if (at === undefined) return undefined;
    const timer = setTimeout(() => latest.current(), Math.max(0, at - Date.now()));
    return () => clearTimeout(timer);
  }, [at]);
}

/** @param onSent says what left; called after each sending, with the sentence of the server */
export function useOutboxClock(api: PageApi, onSent: (sentence: string) => void): OutboxClock {
  const [batch, setBatch] = useState<PendingBatch>();
  const [nextAt, setNextAt] = useState<number>();
  const [isSending, setSending] = useState(false);
  const known = useRef(0);
  const told = useRef(onSent);
  told.current = onSent;

  const learn = useCallback((messages: MessagesView) => {
    known.current = messages.queued.length;
    const dueAts = messages.queued.map((line) => dueAtOf(messages, line));
    setNextAt(dueAts.length === 0 ? undefined : Math.min(...dueAts) + MARGIN_MS);
    // The list and the bar count down from the same reading of the server's clock.
    setBatch((before) => {
      const line = messages.queued.find(({ reference }) => before?.messages.some((one) => one.reference === reference));
      return before === undefined || line === undefined ? undefined : { ...before, dueAt: dueAtOf(messages, line) };
    });
  }, []);

  const send = useCallback(async () => {
    setSending(true);
    const reply = await api.sendDueMessages();
    setSending(false);
    setBatch(undefined);
    if (!reply.ok) return setNextAt(Date.now() + MIN_WAIT_MS * 3);
    const { sent, failed, waiting, sentence } = reply.value;
    setNextAt(waiting > 0 ? Date.now() + MIN_WAIT_MS : undefined);
    if (sent + failed > 0) told.current(sentence);
    if (waiting === 0) return undefined;
    const messages = await api.getMessages();
    if (messages.ok && messages.value.queued.length > 0) {
      const dueAt = Math.min(...messages.value.queued.map((line) => dueAtOf(messages.value, line)));
      setNextAt(Math.max(Date.now() + MIN_WAIT_MS, dueAt + MARGIN_MS));
    }
    return undefined;
  }, [api]);

  useAlarm(nextAt, () => {
    setNextAt(undefined);
    void send();
  });

  const queued = useCallback((batch: QueuedBatch) => {
    const { messages } = batch;
    if (messages.length === 0) return;
    known.current = Math.max(known.current, messages.length);
    const dueAt = dueAtOf(batch, batch);
    setBatch({ messages, dueAt });
    setNextAt((before) => Math.min(before ?? Infinity, dueAt + MARGIN_MS));
  }, []);

  const forget = useCallback((references: readonly string[]) => {
    setBatch((before) => {
      const messages = before?.messages.filter((line) => !references.includes(line.reference)) ?? [];
      return before === undefined || messages.length === 0 ? undefined : { ...before, messages };
    });
  }, []);

  return { batch, isSending, known, queued, forget, learn };
}
