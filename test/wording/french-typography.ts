/** What French typography forbids in a text that people read. */

/** The faults found, each with its surroundings; addresses and template tags are left aside. */
export function typographyFaults(text: string): string[] {
  const prose = text.replace(/https?:\/\/\S+/g, '').replace(/\{\{[^}]*\}\}/g, 'x');
  const faults: readonly RegExp[] = [
    /.{0,12}'.{0,12}/g,
    /.{0,12} [;:?!%€»].{0,6}/g,
    /« .{0,12}/g,
    /.{0,12}[^\s\u00a0\u202f?!]([?!;]).{0,6}/g,
    /.{0,12}[^\s\u00a0\d]:\s.{0,6}/g,
    /.{0,6}\.\.\..{0,6}/g,
  ];
  return faults.flatMap((fault) => prose.match(fault) ?? []);
}
