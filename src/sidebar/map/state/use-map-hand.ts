/** The hand on the map: it drags the map, or clicks a point or beside the points. */
import type { TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { XY } from './map-frame';

/** Moves of the hand shorter than this are a click. */
const DRAG_PX = 4;
/** What lies over the map and has clicks of its own. */
const OVER_MAP = 'button, .map-card';

type Box = HTMLDivElement;
export interface MapHand {
  readonly isDragging: boolean;
  readonly handlers: {
    onPointerDown(event: TargetedPointerEvent<Box>): void;
    onPointerMove(event: TargetedPointerEvent<Box>): void;
    onClick(event: TargetedMouseEvent<Box>): void;
  };
}

const placeOf = ({ clientX, clientY }: MouseEvent): XY => ({ x: clientX, y: clientY });

/**
 * @param moveBy takes each move, in screen pixels
 * @param onClick takes the reference of the point clicked, nothing when beside the points
 */
export function useMapHand(moveBy: (by: XY) => void, onClick: (reference: string | undefined) => void): MapHand {
  const drag = useRef<{ readonly from: XY; last: XY; isMoving: boolean } | undefined>(undefined);
  return {
    isDragging: drag.current?.isMoving === true,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0 || (event.target as Element).closest(OVER_MAP) !== null) return;
        drag.current = { from: placeOf(event), last: placeOf(event), isMoving: false };
      },
      onPointerMove: (event) => {
        const going = drag.current;
        if (going === undefined) return;
        if (event.buttons === 0) {
          drag.current = undefined;
          return;
        }
        const at = placeOf(event);
        going.isMoving ||= Math.hypot(at.x - going.from.x, at.y - going.from.y) > DRAG_PX;
        if (!going.isMoving) return;
        moveBy({ x: at.x - going.last.x, y: at.y - going.last.y });
        going.last = at;
      },
      onClick: (event) => {
        const hasMoved = drag.current?.isMoving === true;
        drag.current = undefined;
        const target = event.target as Element;
        if (hasMoved || target.closest(OVER_MAP) !== null) return;
        onClick(target.closest('[data-point]')?.getAttribute('data-point') ?? undefined);
      },
    },
  };
}
