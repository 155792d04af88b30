// The guided tour: one bubble per step, beside the part of the page it speaks of.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TourStep } from '../../workbench-options';
import { useModel } from '../use-model';

const VIEW_OF: Readonly<Record<string, 'sheet'>> = { grid: 'sheet', sidebar: 'sheet', menu: 'sheet', 'sheet-tabs': 'sheet' };
const WIDTH = 340;

/** Where the part of the page is that the step speaks of, measured again as the page moves. */
function useTarget(step: TourStep | undefined, bubble: { readonly current: HTMLElement | null }) {
  const model = useModel();
  const [target, setTarget] = useState<DOMRect | null>(null);
  const [height, setHeight] = useState(200);
  useLayoutEffect(() => {
    if (!step) return undefined;
    const view = VIEW_OF[step.target];
    if (view && model.view !== view) model.set({ view });
    const measure = () => {
      setTarget(document.querySelector(`[data-tour="${step.target}"]`)?.getBoundingClientRect() ?? null);
      setHeight(bubble.current?.offsetHeight ?? 200);
    };
    measure();
    window.addEventListener('resize', measure);
    const timer = setInterval(measure, 400);
    return () => {
      window.removeEventListener('resize', measure);
      clearInterval(timer);
    };
  }, [step]);
  return { target, height };
}

export function Tour({ steps }: { readonly steps: readonly TourStep[] }) {
  const model = useModel();
  const at = model.tourStep;
  const step = at === undefined ? undefined : steps[at];
  const bubble = useRef<HTMLDivElement>(null);
  const { target, height } = useTarget(step, bubble);
  // Only what is done while the step is shown: the last gesture before it does not count.
  const before = useRef(model.ran);
  useEffect(() => {
    before.current = model.ran;
  }, [step]);
  useEffect(() => {
    if (step?.doneBy === undefined || at === undefined || model.ran === before.current) return;
    if (model.ran.includes(step.doneBy) && at < steps.length - 1) model.set({ tourStep: at + 1 });
  }, [model.ran]);
  useEffect(() => bubble.current?.querySelector<HTMLElement>('.main')?.focus(), [step]);
  if (!step || at === undefined) return null;

  const close = () => {
    model.set({ tourStep: undefined });
    model.focusGrid();
  };
  return (
    <div class="tour">
      {target && <Light target={target} />}
      <div
        ref={bubble}
        class="tour-bubble"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        style={place(target, height)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <p class="quiet">
          Visite guidée, étape {at + 1} sur {steps.length}
        </p>
        <h2 id="tour-title">{step.title}</h2>
        <p id="tour-text">{step.text}</p>
        <TourActions at={at} count={steps.length} close={close} />
      </div>
    </div>
  );
}

const Light = ({ target }: { readonly target: DOMRect }) => (
  <div
    class="tour-light"
    style={{
      left: `${target.left - 4}px`,
      top: `${target.top - 4}px`,
      width: `${target.width + 8}px`,
      height: `${target.height + 8}px`,
    }}
  />
);

interface TourActionsProps {
  readonly at: number;
  readonly count: number;
  readonly close: () => void;
}

function TourActions({ at, count, close }: TourActionsProps) {
  const model = useModel();
  const isLast = at === count - 1;
  return (
    <div class="popup-actions">
      {!isLast && (
        <button type="button" class="link-button skip" onClick={close}>
          Passer la visite
        </button>
      )}
      {at > 0 && (
        <button type="button" class="button" onClick={() => model.set({ tourStep: at - 1 })}>
          Précédent
        </button>
      )}
      <button type="button" class="button main" onClick={() => (isLast ? close() : model.set({ tourStep: at + 1 }))}>
        {isLast ? 'Terminer' : 'Suivant'}
      </button>
    </div>
  );
}

function place(target: DOMRect | null, height: number): Record<string, string> {
  if (!target) return { left: `${(innerWidth - WIDTH) / 2}px`, top: `${Math.max(80, (innerHeight - height) / 2)}px` };
  const left = Math.max(12, Math.min(target.left, innerWidth - WIDTH - 12));
  const below = target.bottom + 14;
  const above = target.top - height - 14;
  if (below + height < innerHeight) return { left: `${left}px`, top: `${below}px` };
  if (above > 12) return { left: `${left}px`, top: `${above}px` };
  return {
    left: `${Math.max(12, target.left > WIDTH + 40 ? target.left - WIDTH - 16 : target.left + (target.width - WIDTH) / 2)}px`,
    top: `${Math.max(90, target.top + 60)}px`,
  };
}
