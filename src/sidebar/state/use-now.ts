/** A figure that moves each second: time gone by, time left. */
import { useEffect, useState } from 'preact/hooks';

/** The second that has begun: every figure of the panel moves on at the same moment. */
const wholeSecond = (): number => Math.floor(Date.now() / 1000) * 1000;

/** The browser's clock in whole seconds, as milliseconds, drawn again each second while `isOn`. */
export function useNow(isOn: boolean): number {
  const [now, setNow] = useState(wholeSecond);
  useEffect(() => {
    if (!isOn) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      setNow(wholeSecond());
      timer = setTimeout(tick, 1000 - (Date.now() % 1000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [isOn]);
  return now;
}

/** Whole seconds since the view appeared. */
export function useElapsedSeconds(): number {
  const [startedAt] = useState(Date.now);
  return Math.max(0, Math.floor((useNow(true) - startedAt) / 1000));
}
