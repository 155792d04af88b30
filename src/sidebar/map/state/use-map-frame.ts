/** The part of the map that is seen, and the ways to change it: the wheel, the buttons, a point that is to be shown. */
import { useEffect, useState } from 'preact/hooks';
import type { MapView } from '../../../application/map-api';
import { dragged, isInside, onScreen, showing, wholeMap, zoomed, ZOOM_STEP, type Frame, type Size, type XY } from './map-frame';

interface Box {
  readonly current: HTMLElement | null;
}

export interface MovingFrame {
  readonly frame: Frame;
  /** Around the point of the map when it is seen, which stays where it is; around the middle otherwise. */
  zoomBy(factor: number, around?: XY): void;
  /** By that many screen pixels. */
  moveBy(by: XY): void;
  /** Moves only as needed for the point of the map to be seen. */
  show(point: XY): void;
  showAll(): void;
}

/** @param box what the map is drawn in, over which the wheel zooms */
export function useMapFrame(box: Box, view: MapView, screen: Size): MovingFrame {
  const [frame, setFrame] = useState(() => wholeMap(view));

  useEffect(() => {
    const target = box.current;
    if (target === null) return undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const edge = target.getBoundingClientRect();
      setFrame((before) =>
        zoomed(before, ZOOM_STEP ** (-event.deltaY / 200), view, screen, {
          x: event.clientX - edge.left,
          y: event.clientY - edge.top,
        }),
      );
    };
    // Preact listens passively to the wheel, which could then not be kept from scrolling the page.
    target.addEventListener('wheel', turn, { passive: false });
    return () => target.removeEventListener('wheel', turn);
  }, [view, screen]);

  return {
    frame,
    zoomBy: (factor, around) =>
      setFrame((before) => {
        const at = around === undefined ? undefined : onScreen(around, before, view, screen);
        return zoomed(before, factor, view, screen, at !== undefined && isInside(at, screen) ? at : undefined);
      }),
    moveBy: (by) => setFrame((before) => dragged(before, by, view, screen)),
    show: (point) => setFrame((before) => showing(before, point, view, screen)),
    showAll: () => setFrame(wholeMap(view)),
  };
}
