/** The size of an element on the screen, kept up to date. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Size } from '../state/map-frame';

/** @returns pixels; nothing before the first measure */
export function useScreenSize(element: { readonly current: Element | null }): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => {
      if (target.clientWidth > 0 && target.clientHeight > 0) setSize({ width: target.clientWidth, height: target.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
