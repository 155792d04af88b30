/** How a page or the menu calls a public function. */
import type { Hub } from '../hub';
import type { UseCase } from './use-case';

export const reads = (of: string, ...args: readonly unknown[]): UseCase => ({
  of,
  isReading: true,
  isClick: true,
  act: (hub) => void hub.runtime.callFromPage(of, args),
});

export const page = (of: string, args: readonly unknown[], more: Partial<UseCase> = {}): UseCase => ({
  of,
  isClick: true,
  act: (hub) => void hub.runtime.callFromPage(of, args),
  ...more,
});

export const menu = (of: string, more: Partial<UseCase> = {}): UseCase => ({
  of,
  isClick: true,
  act: (hub) => void hub.runtime.clickMenu(of),
  ...more,
});

export const opens = (of: string): UseCase => menu(of, { isReading: true });

export const form = (hub: Hub, title: string): string => hub.runtime.forms().find((one) => one.title === title)!.id;
