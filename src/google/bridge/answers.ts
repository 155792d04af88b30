/** The two ways in which a call of a page is answered: what is shown, and what was done. */
import type { Ports, Register } from '../../application/ports';
import { reply } from './reply';

/** Reads without the lock. */
export const shown = <T>(view: (register: Register, ports: Ports) => T) =>
  reply((run) => run.read((register) => view(register, run.ports)));

/** Acts under the lock, then gives the view of the new state. */
export const done = <T>(act: (register: Register, ports: Ports) => void, view: (register: Register, ports: Ports) => T) =>
  reply(({ ports }) =>
    ports.unitOfWork((register) => {
      act(register, ports);
      return view(register, ports);
    }),
  );
