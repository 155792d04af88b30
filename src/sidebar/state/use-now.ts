/** A figure that moves each second: time gone by, time left. */
import { useEffect, useState } from 'preact/hooks';

/** The browser's clock, milliseconds, drawn again each second while `isOn`. */
export function useNow(isOn: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isOn) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isOn]);
  return now;
}

/** Whole seconds since the view appeared. */
export function useElapsedSeconds(): number {
  const [startedAt] = useState(Date.now);
  return Math.max(0, Math.floor((useNow(true) - startedAt) / 1000));
}
