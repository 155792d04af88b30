/** A sentence said to everyone for a moment. */
import { useCallback, useEffect, useState } from 'preact/hooks';

const SHOWN_MS = 8_000;

/** The sentence to show, and the way to say one; the same sentence said twice is heard twice. */
export function useToast(): {
  readonly sentence: string;
  readonly isSeen: boolean;
  announce(sentence: string): void;
  say(sentence: string): void;
  clear(): void;
} {
  const [toast, setToast] = useState({ sentence: '', isSeen: true, turn: 0 });
  useEffect(() => {
    if (toast.sentence === '') return undefined;
    const timer = setTimeout(() => setToast((before) => ({ ...before, sentence: '' })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return {
    sentence: toast.sentence,
    isSeen: toast.isSeen,
    announce: useCallback((sentence: string) => setToast((before) => ({ sentence, isSeen: true, turn: before.turn + 1 })), []),
    say: useCallback((sentence: string) => setToast((before) => ({ sentence, isSeen: false, turn: before.turn + 1 })), []),
    clear: useCallback(() => setToast((before) => ({ ...before, sentence: '' })), []),
  };
}
