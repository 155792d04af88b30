/** Checks arguments against the signatures of a method, with the platform's text when none fits. */
import { EnumValue } from './enum-value';
import { ScriptException } from './script-exception';
import { serviceOf, type SignatureText } from './service-class';

interface ArgumentType {
  readonly kind: string;
  readonly nullable: boolean;
}
const parsed = new Map<SignatureText, readonly (readonly ArgumentType[])[]>();

function overloadsOf(text: SignatureText): readonly (readonly ArgumentType[])[] {
  let overloads = parsed.get(text);
  if (!overloads) {
    overloads = text.split('|').map((overload) =>
      overload
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => ({
          kind: word.replace('?', ''),
          nullable: word.endsWith('?'),
        })),
    );
    parsed.set(text, overloads);
  }
  return overloads;
}

function fits(type: ArgumentType, value: unknown): boolean {
  if (value === null || value === undefined) return type.nullable || type.kind === 'x';
  switch (type.kind) {
    case 'x':
      return true;
    case 'n':
      return typeof value === 'number';
    case 's':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'b':
      return typeof value === 'boolean';
    case 'a':
      return Array.isArray(value);
    case 'd':
      return value instanceof Date;
    case 'f':
      return typeof value === 'function';
    case 'o':
      return typeof value === 'object' && !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype;
    default:
      return typeof value === 'object' && classNameOf(value) === type.kind;
  }
}

function areAllFit(overload: readonly ArgumentType[], args: readonly unknown[]): boolean {
  for (let i = 0; i < overload.length; i += 1)
    if (!(i < args.length ? fits(overload[i]!, args[i]) : overload[i]!.nullable)) return false;
  return true;
}

function classNameOf(value: object): string {
  if (value instanceof EnumValue) return value.enumeration;
  return serviceOf(value)?.name ?? '';
}

function typeText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.every((item) => typeof item === 'number') && value.length ? 'number[]' : 'Array';
  return '(class)';
}

/**
 * Gives the arguments as the service takes them (numbers and booleans become text where text is asked).
 * @param member full name, such as SpreadsheetApp.Range.setNotes
 * @throws ScriptException with the platform's text when no overload fits
 */
export function checkArguments(member: string, signatures: SignatureText, args: readonly unknown[]): readonly unknown[] {
  // The overloads are tried in the order written; an undefined argument counts, as null.
  for (const overload of overloadsOf(signatures)) {
    if (args.length > overload.length || !areAllFit(overload, args)) continue;
    return args.map((value, i) =>
      overload[i]!.kind === 's' && value !== null && value !== undefined ? String(value) : (value ?? null),
    );
  }
  const types = args.map(typeText).join(',');
  throw new ScriptException(`The parameters (${types}) don't match the method signature for ${member}.`);
}
